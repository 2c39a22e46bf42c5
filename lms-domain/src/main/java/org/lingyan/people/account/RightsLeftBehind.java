package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.LeavingUndone;
import org.lingyan.people.person.PersonMoved;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * P29: rights neither move with somebody nor come back with her by themselves. Who administers
 * nearest above where they are held is told to look at them.
 */
@ApplicationScoped
public class RightsLeftBehind {
  /** SQL: whether a notice is one about the rights of an account {@code a}. */
  static final String ABOUT =
      "(rule IN ('rights.stand', 'rights.gone') AND step LIKE CONCAT('%:', a.id, ':%'))";

  private static final String HELD =
      "SELECT DISTINCT a.id, p.name, o.organisation_id, o.name, o.path FROM person p"
          + " JOIN person i ON i.main_id = p.id"
          + " JOIN account a ON a.person_id = i.id AND a.closed_at IS NULL"
          + " JOIN role_grant g ON g.account_id = a.id AND g.role <> 'TRAINEE'"
          + " JOIN organisation_state o ON o.organisation_id = g.organisation_id"
          + " AND o.from_day <= ?2 AND o.until_day > ?2";

  private final EntityManager em;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected RightsLeftBehind() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public RightsLeftBehind(EntityManager em, Outbox outbox) {
    this.em = em;
    this.outbox = outbox;
  }

  /** What holds where she worked, and not also where she works from now on. */
  void follow(@Observes PersonMoved news) {
    List<Held> held =
        Rows.list(
            em,
            HELD
                + " JOIN organisation_state f ON f.organisation_id = ?3 AND f.from_day <= ?2"
                + " AND f.until_day > ?2 JOIN organisation_state t ON t.organisation_id = ?4"
                + " AND t.from_day <= ?2 AND t.until_day > ?2"
                + " WHERE p.id = ?1 AND (g.until_day IS NULL OR g.until_day > ?2)"
                + " AND (f.path LIKE CONCAT(o.path, '%') OR o.path LIKE CONCAT(f.path, '%'))"
                + " AND t.path NOT LIKE CONCAT(o.path, '%')",
            Held::of,
            news.personId(),
            news.day(),
            news.fromId(),
            news.toId());
    for (Held one : held) {
      NoticeDraft draft =
          NoticeDraft.of(
              "rights.stand",
              one.step(news.eventId()),
              NoticeKind.SECURITY,
              one.text("rights.stand"),
              one.href());
      outbox.tell(nearest(one, news.personId(), news.at()), draft, news.at());
    }
  }

  /** What ended with the leaving that was taken back. */
  void follow(@Observes LeavingUndone news) {
    List<Held> held =
        Rows.list(
            em,
            HELD
                + " JOIN role_grant_event x ON x.grant_id = g.id AND x.kind = 'ENDED'"
                + " AND x.account_id IS NULL AND x.deputyship_id IS NULL"
                + " WHERE p.id = ?1 AND g.until_day = GREATEST(g.from_day, ?3)"
                + " AND x.day = g.until_day",
            Held::of,
            news.personId(),
            Timekeeper.day(news.at()),
            news.day());
    for (Held one : held) {
      NoticeDraft draft =
          NoticeDraft.of(
              "rights.gone",
              one.step(news.eventId()),
              NoticeKind.SECURITY,
              one.text("rights.gone"),
              one.href());
      outbox.tell(nearest(one, news.personId(), news.at()), draft, news.at());
    }
  }

  /**
   * People who administer the place, of the nearest organisation above that has one; not herself.
   */
  private List<Long> nearest(Held held, long personId, Instant at) {
    List<Administering> all =
        Rows.list(
            em,
            "SELECT DISTINCT i.main_id, LENGTH(o.path) FROM role_grant g JOIN organisation_state o"
                + " ON o.organisation_id = g.organisation_id AND o.from_day <= ?1"
                + " AND o.until_day > ?1 JOIN account a ON a.id = g.account_id"
                + " AND a.closed_at IS NULL JOIN person i ON i.id = a.person_id"
                + " WHERE g.role = 'ADMIN' AND g.organisation_id IN ("
                + Rows.ids(Organisations.ids(held.path()).boxed().toList())
                + ") AND g.from_day <= ?1 AND (g.until_day IS NULL OR g.until_day > ?1)"
                + " AND i.main_id <> ?2",
            row -> new Administering(row.number(0), row.count(1)),
            Timekeeper.day(at),
            personId);
    int depth = all.stream().mapToInt(Administering::depth).max().orElse(0);
    return all.stream()
        .filter(one -> one.depth() == depth)
        .map(Administering::personId)
        .distinct()
        .toList();
  }

  private record Administering(long personId, int depth) {}

  private record Held(
      long accountId, String holder, long organisationId, String organisation, String path) {
    static Held of(Rows.Row row) {
      return new Held(row.number(0), row.text(1), row.number(2), row.text(3), row.text(4));
    }

    NoticeText text(String code) {
      return NoticeText.of(code, holder, organisation);
    }

    String step(long event) {
      return event + ":" + accountId + ":" + organisationId;
    }

    String href() {
      return "/admin/account?id=" + Ids.text(accountId);
    }
  }
}
