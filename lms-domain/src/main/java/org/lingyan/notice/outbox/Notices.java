package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** What a person has been told inside the product, under any record that leads to her. */
@ApplicationScoped
public class Notices {
  private static final String SHOWN =
      " FROM person i JOIN notice n ON n.addressee_id = i.id"
          + " WHERE n.addressee = 'PERSON' AND i.main_id = ?1 AND n.from_at <= ?2 AND n.until_at > ?2";

  private static final String COLUMNS =
      "SELECT n.id, n.rule, n.step, n.kind, n.code, n.text_values, n.link, n.from_at, n.read_at";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Notices() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  public Notices(EntityManager em) {
    this.em = em;
  }

  /**
   * SQL for how many a person has not read, to stand in another query's list.
   *
   * @param person the column with the id of who stays
   * @param at the mark of the moment's parameter
   */
  public static String unreadOf(String person, String at) {
    return "(SELECT COUNT(*) FROM person u JOIN notice n ON n.addressee_id = u.id"
        + " WHERE u.main_id = "
        + person
        + " AND n.addressee = 'PERSON' AND n.read_at IS NULL AND n.from_at <= "
        + at
        + " AND n.until_at > "
        + at
        + ")";
  }

  /** A person's notices: those not read first, then the newest. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<NoticeView> of(long personId, Page.Request page, Instant at) {
    long total =
        Rows.first(em, "SELECT COUNT(*)" + SHOWN, row -> row.number(0), personId, at).orElse(0L);
    List<NoticeView> items =
        Rows.list(
            em,
            COLUMNS
                + SHOWN
                + " ORDER BY n.read_at IS NOT NULL, n.from_at DESC, n.id DESC LIMIT ?3 OFFSET ?4",
            Notices::view,
            personId,
            at,
            page.size(),
            page.offset());
    return new Page<>(items, page.page(), page.size(), total);
  }

  /**
   * Says that she has read it; the first time counts.
   *
   * @return the page it leads to; may be empty
   * @throws UnknownSubject when it is not hers
   */
  @Transactional
  public String read(long personId, long noticeId, Instant at) {
    String link =
        Rows.first(
                em,
                "SELECT n.link" + SHOWN + " AND n.id = ?3",
                row -> row.text(0),
                personId,
                at,
                noticeId)
            .orElseThrow(() -> new UnknownSubject("notice:" + noticeId));
    Rows.change(
        em, "UPDATE notice SET read_at = ?2 WHERE id = ?1 AND read_at IS NULL", noticeId, at);
    return link;
  }

  /** Says that she has read everything that is shown now; how many that were. */
  @Transactional
  public int readAll(long personId, Instant at) {
    return Rows.change(
        em,
        "UPDATE notice n JOIN person i ON i.id = n.addressee_id SET n.read_at = ?2"
            + " WHERE i.main_id = ?1 AND n.addressee = 'PERSON'"
            + " AND n.read_at IS NULL AND n.from_at <= ?2 AND n.until_at > ?2",
        personId,
        at);
  }

  /** A person's unread notices of one kind, the newest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<NoticeView> unread(long personId, NoticeKind kind, int most, Instant at) {
    return Rows.list(
        em,
        COLUMNS + SHOWN + " AND n.read_at IS NULL AND n.kind = ?3 ORDER BY n.id DESC LIMIT ?4",
        Notices::view,
        personId,
        at,
        kind,
        most);
  }

  /**
   * Says that she has read what a rule has told her at a step.
   *
   * @return whether she is shown it at all
   */
  @Transactional
  public boolean readOf(long personId, String rule, String step, Instant at) {
    List<Long> hers =
        Rows.list(
            em,
            "SELECT n.id" + SHOWN + " AND n.rule = ?3 AND n.step = ?4",
            row -> row.number(0),
            personId,
            at,
            rule,
            step);
    hers.forEach(
        id ->
            Rows.change(
                em, "UPDATE notice SET read_at = ?2 WHERE id = ?1 AND read_at IS NULL", id, at));
    return !hers.isEmpty();
  }

  private static NoticeView view(Rows.Row row) {
    return new NoticeView(
        row.number(0),
        row.text(1),
        row.text(2),
        row.word(3, NoticeKind.class),
        NoticeText.read(row.text(4), row.text(5)),
        row.text(6),
        row.moment(7).orElseThrow(),
        row.moment(8));
  }
}
