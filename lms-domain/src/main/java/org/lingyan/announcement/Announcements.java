package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.notice.outbox.Notices;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads announcements: for who wrote them, and for whom they are meant (U4). */
@ApplicationScoped
public class Announcements {
  private static final String COLUMNS =
      "SELECT u.id, o.name, o.path, u.title, u.body, u.from_day, u.until_day, u.at, w.reason";
  private static final String FROM =
      " FROM announcement u JOIN organisation_state o ON o.organisation_id = u.organisation_id"
          // Where it stands on the day ?1, or stood last: readers and writers move with it.
          + " AND o.from_day <= ?1 AND NOT EXISTS (SELECT 1 FROM organisation_state l"
          + " WHERE l.organisation_id = o.organisation_id AND l.from_day <= ?1"
          + " AND l.from_day > o.from_day)"
          + " LEFT JOIN announcement_withdrawal w ON w.announcement_id = u.id";

  /** U4: who has read the notice {@code n}, or still can: with an account that is open. */
  private static final String CAN_READ =
      "(n.read_at IS NOT NULL OR EXISTS (SELECT 1 FROM person i JOIN account a"
          + " ON a.person_id = i.id AND a.closed_at IS NULL WHERE i.main_id = n.addressee_id))";

  private static final String TOLD =
      " FROM notice n JOIN person p ON p.id = n.addressee_id WHERE n.rule = '"
          + Announcing.RULE
          + "' AND n.step = ?1 AND n.addressee = 'PERSON' AND "
          + CAN_READ;

  private final EntityManager em;
  private final Notices notices;

  /** For the container's proxy. */
  protected Announcements() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public Announcements(EntityManager em, Notices notices) {
    this.em = em;
    this.notices = notices;
  }

  /** Those made for a subtree inside the writer's scope, the newest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<AnnouncementView> written(Scope writer, Page.Request page) {
    Where where = new Where();
    where.numbered("?", writer.day());
    writer.restrict(where, "o.path");
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limited = where.numbered(" LIMIT ? OFFSET ?", page.size(), page.offset());
    List<AnnouncementView> items =
        Rows.list(
            em,
            COLUMNS + FROM + where.sql() + " ORDER BY u.id DESC" + limited,
            Announcements::view,
            where.parameters());
    return new Page<>(items, page.page(), page.size(), total);
  }

  /**
   * One of them.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public AnnouncementView written(Scope writer, long id) {
    return find(id, writer.day())
        .filter(found -> writer.covers(found.path()))
        .orElseThrow(() -> new UnknownSubject("announcement:" + id));
  }

  /**
   * What a reader opens; from now on she has read it.
   *
   * @throws UnknownSubject when it is not meant for her, or not shown now
   */
  @Transactional
  public AnnouncementView open(long personId, long id, Instant at) {
    if (!notices.readOf(personId, Announcing.RULE, Ids.text(id), at)) {
      throw new UnknownSubject("announcement:" + id);
    }
    return find(id, Timekeeper.day(at)).orElseThrow(() -> new UnknownSubject("announcement:" + id));
  }

  private Optional<AnnouncementView> find(long id, LocalDate day) {
    return Rows.first(em, COLUMNS + FROM + " WHERE u.id = ?2", Announcements::view, day, id);
  }

  /** How many can read one that the writer may see, and how many of them have. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Receipts receipts(AnnouncementView announcement) {
    return Rows.first(
            em,
            "SELECT COUNT(*), COUNT(n.read_at)" + TOLD,
            row -> new Receipts(row.number(0), row.number(1)),
            Ids.text(announcement.id()))
        .orElseThrow();
  }

  /** The same for many; one statement. One that nobody was told of is missing. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Map<Long, Receipts> receipts(List<AnnouncementView> announcements) {
    if (announcements.isEmpty()) {
      return Map.of();
    }
    Where where = new Where();
    where.and("n.rule = ? AND n.addressee = 'PERSON'", Announcing.RULE);
    where.and(CAN_READ);
    where.and(
        "n.step IN ("
            + announcements.stream().map(one -> "?").collect(Collectors.joining(", "))
            + ")",
        announcements.stream().map(one -> Ids.text(one.id())).toArray());
    return Rows.list(
            em,
            "SELECT n.step, COUNT(*), COUNT(n.read_at) FROM notice n"
                + where.sql()
                + " GROUP BY n.step",
            row ->
                Map.entry(
                    Ids.parse(row.text(0)).orElseThrow(),
                    new Receipts(row.number(1), row.number(2))),
            where.parameters())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Who was told of it: those who have not read it first, by name. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<Reader> readers(AnnouncementView announcement, Page.Request page) {
    String step = Ids.text(announcement.id());
    List<Reader> items =
        Rows.list(
            em,
            "SELECT p.id, p.name, n.read_at"
                + TOLD
                + " ORDER BY n.read_at IS NOT NULL, p.name, p.id LIMIT ?2 OFFSET ?3",
            row -> new Reader(row.number(0), row.text(1), row.moment(2)),
            step,
            page.size(),
            page.offset());
    return new Page<>(items, page.page(), page.size(), receipts(announcement).told());
  }

  private static AnnouncementView view(Rows.Row row) {
    return new AnnouncementView(
        row.number(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        new DateRange(row.day(5), row.day(6)),
        row.moment(7).orElseThrow(),
        row.missing(8) ? Optional.empty() : Optional.of(row.text(8)));
  }

  /**
   * How many.
   *
   * @param told persons to whom it was told
   * @param read those of them who have read it
   */
  public record Receipts(long told, long read) {}

  /**
   * Somebody who was told.
   *
   * @param personId who
   * @param name her name
   * @param readAt when she read it; empty when she has not
   */
  public record Reader(long personId, String name, Optional<Instant> readAt) {}
}
