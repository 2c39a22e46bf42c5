package org.lingyan.notice.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.NextMoment;
import org.lingyan.notice.calendar.WorkCalendar;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** N13: what waits for a day that is no longer worked, waits for the next opening. */
@ApplicationScoped
public class MovingDeliveries {
  private static final String AT_ONCE =
      Arrays.stream(NoticeKind.values())
          .filter(NoticeKind::atOnce)
          .map(kind -> "'" + kind.name() + "'")
          .collect(Collectors.joining(", "));

  private final EntityManager em;
  private final Calendars calendars;

  /** For the container's proxy. */
  protected MovingDeliveries() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MovingDeliveries(EntityManager em, Calendars calendars) {
    this.em = em;
    this.calendars = calendars;
  }

  /**
   * Moves what waits, in the transaction in which the calendar changed. One statement for each day
   * that became a day off.
   *
   * @param turned local days that are worked now and were not, or the other way round
   */
  @Transactional
  public void move(Collection<LocalDate> turned) {
    WorkCalendar calendar = calendars.current();
    turned.stream().filter(day -> !calendar.worksOn(day)).forEach(day -> move(day, calendar));
  }

  private void move(LocalDate day, WorkCalendar calendar) {
    Instant begins = day.atStartOfDay(Timekeeper.ZONE).toInstant();
    Rows.change(
        em,
        "UPDATE notice_delivery d SET d.next_at = ?3 WHERE d.state = 'QUEUED' AND d.attempts = 0"
            + " AND d.next_at >= ?1 AND d.next_at < ?2 AND NOT EXISTS (SELECT 1 FROM"
            + " notice_delivery_part p JOIN notice n ON n.id = p.notice_id"
            + " WHERE p.delivery_id = d.id AND n.kind IN ("
            + AT_ONCE
            + "))",
        begins,
        day.plusDays(1).atStartOfDay(Timekeeper.ZONE).toInstant(),
        NextMoment.outside(begins, calendar));
  }
}
