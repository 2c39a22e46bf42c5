package org.lingyan.workday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.calendar.CalendarBook;
import org.lingyan.notice.calendar.CalendarBook.Taken;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.outbox.MovingDeliveries;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;

/** Changes the calendar of working days (Y1, Y2). */
@ApplicationScoped
public class KeepingCalendar {
  private final CalendarBook book;
  private final MovingDeliveries deliveries;
  private final ActionLog log;

  /** For the container's proxy. */
  protected KeepingCalendar() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public KeepingCalendar(CalendarBook book, MovingDeliveries deliveries, ActionLog log) {
    this.book = book;
    this.deliveries = deliveries;
    this.log = log;
  }

  /** Enters one day, or corrects it. */
  @Transactional
  public Outcome<Taken> put(Scope scope, CalendarWish wish, Instant at) {
    return changed(scope, () -> book.put(wish, at), "calendar.set", wish.day() + " ", at);
  }

  /**
   * Takes out a day that was entered before.
   *
   * @throws org.lingyan.shared.UnknownSubject when it was not
   */
  @Transactional
  public Outcome<Taken> remove(Scope scope, LocalDate day, Instant at) {
    return changed(scope, () -> book.remove(day, at), "calendar.remove", day + " ", at);
  }

  /** Takes a whole year, or nothing of it. */
  @Transactional
  public Outcome<Taken> take(Scope scope, int year, List<CalendarWish> days, Instant at) {
    return changed(scope, () -> book.take(year, days, at), "calendar.take", "", at);
  }

  private Outcome<Taken> changed(
      Scope scope, Supplier<Outcome<Taken>> act, String name, String what, Instant at) {
    if (!scope.holdsTheTop()) {
      return Outcome.refused(new NotTheTop());
    }
    Outcome<Taken> outcome = act.get();
    if (outcome instanceof Outcome.Recorded<Taken> recorded) {
      Taken taken = recorded.fact();
      deliveries.move(taken.turned());
      log.record(
          new Action(
              at,
              OptionalLong.of(scope.accountId()),
              name,
              "calendar:" + taken.year(),
              Action.Result.DONE,
              what + "+" + taken.set() + " -" + taken.removed()));
    }
    return outcome;
  }
}
