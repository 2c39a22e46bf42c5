package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.lingyan.people.person.PersonLeft;
import org.lingyan.people.tree.OrganisationEnded;
import org.lingyan.shared.Rows;

/** Lets rights end with what they rest on (P7): an organisation, or somebody's working life. */
@ApplicationScoped
public class EndingRights {
  private static final String UNTIL =
      // One that has not begun by then is never in force; its days do not run backwards.
      "UPDATE role_grant g SET g.until_day = GREATEST(g.from_day, ?2)"
          + " WHERE (g.until_day IS NULL OR g.until_day > GREATEST(g.from_day, ?2))";

  private final EntityManager em;

  /** For the container's proxy. */
  protected EndingRights() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public EndingRights(EntityManager em) {
    this.em = em;
  }

  void follow(@Observes OrganisationEnded news) {
    Rows.change(em, UNTIL + " AND g.organisation_id = ?1", news.organisationId(), news.day());
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
    Rows.change(
        em,
        UNTIL
            + " AND g.account_id IN (SELECT a.id FROM person i JOIN account a ON a.person_id = i.id"
            + " WHERE i.main_id = ?1)",
        news.personId(),
        day);
  }
}
