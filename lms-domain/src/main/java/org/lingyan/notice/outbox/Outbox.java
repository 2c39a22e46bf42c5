package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.channel.ChannelKind;
import org.lingyan.notice.channel.Channels;
import org.lingyan.notice.channel.Robots;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Takes notices in the transaction of the fact they speak of (N6). */
@ApplicationScoped
public class Outbox {
  private static final int AT_ONCE = 200;

  private final EntityManager em;
  private final Channels channels;
  private final Calendars calendars;

  /** For the container's proxy. */
  protected Outbox() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Outbox(EntityManager em, Channels channels, Calendars calendars) {
    this.em = em;
    this.channels = channels;
    this.calendars = calendars;
  }

  /**
   * Tells one person. One statement while no channel is set up.
   *
   * @return whether it is new; false when she was told before
   */
  @Transactional
  public boolean tell(long personId, NoticeDraft draft, Instant at) {
    return tell(List.of(personId), draft, at) == 1;
  }

  /** Tells many persons the same; how many had not been told before. */
  @Transactional
  public int tell(Collection<Long> persons, NoticeDraft draft, Instant at) {
    return tellEach(persons.stream().map(person -> new Told(person, draft)).toList(), at);
  }

  /**
   * Somebody and what she is told.
   *
   * @param personId who
   * @param draft what
   */
  public record Told(long personId, NoticeDraft draft) {}

  /** Tells many persons something of their own each; how many are new. A statement for many. */
  @Transactional
  public int tellEach(Collection<Told> told, Instant at) {
    int fresh = 0;
    List<Told> all = List.copyOf(told);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      fresh += chunk(all.subList(from, Math.min(all.size(), from + AT_ONCE)), at);
    }
    return fresh;
  }

  private int chunk(List<Told> told, Instant at) {
    Map<Long, NoticeDraft> drafts = new LinkedHashMap<>();
    int fresh = insert(Addressee.PERSON, told, drafts, at);
    if (fresh > 0 && channels.open().stream().anyMatch(ChannelKind::toPerson)) {
      List<Wish> wishes = wishes(drafts.keySet());
      if (!wishes.isEmpty()) {
        DeliveryQueue queue = new DeliveryQueue(em, calendars.current(), at);
        wishes.stream()
            .filter(wish -> channels.open().contains(wish.channel()))
            .forEach(
                wish ->
                    queue.person(
                        wish.personId(),
                        wish.channel(),
                        wish.daily(),
                        wish.noticeId(),
                        drafts.get(wish.noticeId())));
      }
    }
    return fresh;
  }

  /** Tells the groups of these robots; how many had not been told before. */
  @Transactional
  public int tellGroups(Collection<Robots.Robot> robots, NoticeDraft draft, Instant at) {
    int told = 0;
    for (Robots.Robot robot : robots) {
      Map<Long, NoticeDraft> drafts = new LinkedHashMap<>();
      if (channels.open().contains(robot.channel())
          && insert(Addressee.GROUP, List.of(new Told(robot.id(), draft)), drafts, at) == 1) {
        new DeliveryQueue(em, calendars.current(), at)
            .group(robot.id(), robot.channel(), drafts.keySet().iterator().next(), draft);
        told++;
      }
    }
    return told;
  }

  /** Takes a notice away from everybody: it is shown no longer and does not leave any more. */
  @Transactional
  public void withdraw(String rule, String step, Instant at) {
    Rows.change(
        em,
        "UPDATE notice SET until_at = ?3 WHERE rule = ?1 AND step = ?2 AND until_at > ?3",
        rule,
        step,
        at);
  }

  /**
   * @param drafts takes the drafts by the ids that they have, or would have were they new
   */
  private int insert(
      Addressee addressee, List<Told> told, Map<Long, NoticeDraft> drafts, Instant at) {
    Where values = new Where();
    String rows =
        told.stream()
            .map(
                one -> {
                  long id = Ids.next();
                  NoticeDraft draft = one.draft();
                  drafts.put(id, draft);
                  return values.numbered(
                      "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      id,
                      draft.rule(),
                      draft.step(),
                      addressee,
                      one.personId(),
                      draft.kind(),
                      draft.text().code(),
                      draft.text().kept(),
                      draft.link(),
                      at,
                      draft.from().isAfter(at) ? draft.from() : at,
                      draft.until());
                })
            .collect(Collectors.joining(", "));
    // IGNORE would also swallow a value that does not fit: the draft has checked that all do.
    return Rows.change(
        em,
        "INSERT IGNORE INTO notice (id, rule, step, addressee, addressee_id, kind, code,"
            + " text_values, link, at, from_at, until_at) VALUES "
            + rows,
        values.parameters());
  }

  private List<Wish> wishes(Collection<Long> ids) {
    Where where = new Where();
    where.and(
        "n.id IN (" + ids.stream().map(id -> "?").collect(Collectors.joining(", ")) + ")",
        ids.toArray());
    return Rows.list(
        em,
        "SELECT n.id, n.addressee_id, a.channel, COALESCE(s.daily, TRUE) FROM notice n"
            + " JOIN notice_address a ON a.person_id = n.addressee_id"
            + " AND a.confirmed_at IS NOT NULL"
            + " LEFT JOIN notice_setting s ON s.person_id = n.addressee_id"
            + where.sql(),
        row -> new Wish(row.number(0), row.number(1), row.word(2, ChannelKind.class), row.flag(3)),
        where.parameters());
  }

  private record Wish(long noticeId, long personId, ChannelKind channel, boolean daily) {}
}
