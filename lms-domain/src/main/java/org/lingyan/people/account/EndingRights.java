package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.people.person.PersonLeft;
import org.lingyan.people.tree.OrganisationEnded;
import org.lingyan.shared.Rows;

/** Lets rights end with what they rest on (P7): an organisation, or somebody's working life. */
@ApplicationScoped
public class EndingRights {
  private final EntityManager em;
  private final GrantRows grants;

  /** For the container's proxy. */
  protected EndingRights() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public EndingRights(EntityManager em) {
    this.em = em;
    this.grants = new GrantRows(em);
  }

  void follow(@Observes OrganisationEnded news) {
    end("g.organisation_id = ?1", news.organisationId(), news.day(), news.at());
  }

  void follow(@Observes PersonLeft news) {
    LocalDate day = news.day();
    // P24: a deputy who leaves acts for nobody; what was let to others ends with the grants below.
    Rows.change(
        em,
        "UPDATE deputyship d SET d.until_day = GREATEST(d.from_day, ?2) WHERE d.until_day > ?2"
            + " AND (d.account_id IN (SELECT a.id FROM person i JOIN account a ON a.person_id = i.id"
            + " WHERE i.main_id = ?1)"
            + " OR d.owner_account_id IN (SELECT a.id FROM person i JOIN account a ON a.person_id = i.id"
            + " WHERE i.main_id = ?1))",
        news.personId(),
        day);
    end(
        "g.account_id IN (SELECT a.id FROM person i JOIN account a ON a.person_id = i.id"
            + " WHERE i.main_id = ?1)",
        news.personId(),
        day,
        news.at());
  }

  /**
   * Ends what still holds on the day. One that has not begun by then is never in force; its days do
   * not run backwards. That it was the system, and when, stands on record as for any other.
   *
   * @param whose which grants {@code g}, by ?1
   */
  private void end(String whose, long subject, LocalDate day, Instant at) {
    List<Ending> ending =
        Rows.list(
            em,
            "SELECT g.id, GREATEST(g.from_day, ?2) FROM role_grant g"
                + " WHERE (g.until_day IS NULL OR g.until_day > GREATEST(g.from_day, ?2)) AND "
                + whose
                + " ORDER BY g.id FOR UPDATE",
            row -> new Ending(row.number(0), row.day(1)),
            subject,
            day);
    for (Ending one : ending) {
      Rows.change(
          em, "UPDATE role_grant SET until_day = ?2 WHERE id = ?1", one.grantId(), one.until());
      grants.record(
          one.grantId(),
          OptionalLong.empty(),
          GrantEventKind.ENDED,
          one.until(),
          "",
          OptionalLong.empty(),
          at);
    }
  }

  private record Ending(long grantId, LocalDate until) {}
}
