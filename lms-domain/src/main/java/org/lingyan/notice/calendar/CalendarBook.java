package org.lingyan.notice.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Writes days into the calendar, takes them out, and takes a whole year (N12). */
@ApplicationScoped
public class CalendarBook {
  private final EntityManager em;
  private final Calendars calendars;

  /** For the container's proxy. */
  protected CalendarBook() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public CalendarBook(EntityManager em, Calendars calendars) {
    this.em = em;
    this.calendars = calendars;
  }

  /** Enters one day, or corrects it. Who calls it has checked the right to. */
  @Transactional
  public Outcome<Taken> put(CalendarWish wish, Instant at) {
    int year = wish.day().getYear();
    WorkCalendar before = calendars.current();
    List<Reason> against = against(List.of(wish), year, before, Timekeeper.day(at));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    if (stands(wish, known(year)) || wish.day().isBefore(Timekeeper.day(at))) {
      return new Outcome.AlreadyRecorded<>(new Taken(year, 0, 0, 1, Set.of()));
    }
    write(wish, at);
    return new Outcome.Recorded<>(new Taken(year, 1, 0, 0, turned(before, Stream.of(wish.day()))));
  }

  /**
   * Takes out a day that was entered here: then it is what the product came with says, or its
   * weekday. Who calls it has checked the right to.
   *
   * @throws UnknownSubject when it was not entered here
   */
  @Transactional
  public Outcome<Taken> remove(LocalDate day, Instant at) {
    if (day.isBefore(Timekeeper.day(at))) {
      return Outcome.refused(new CalendarRefusal.Past(0, day));
    }
    WorkCalendar before = calendars.current();
    delete(day);
    return new Outcome.Recorded<>(
        new Taken(day.getYear(), 0, 1, 0, turned(before, Stream.of(day))));
  }

  /**
   * Takes a whole year: from today on it has these days and no other ones that were entered here;
   * days that are over stay. All of it or nothing. Who calls it has checked the right to.
   */
  @Transactional
  public Outcome<Taken> take(int year, List<CalendarWish> days, Instant at) {
    LocalDate today = Timekeeper.day(at);
    WorkCalendar before = calendars.current();
    List<Reason> against = against(days, year, before, today);
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Map<LocalDate, CalendarDay> known = known(year);
    List<CalendarWish> changed =
        days.stream().filter(wish -> !wish.day().isBefore(today) && !stands(wish, known)).toList();
    Set<LocalDate> wanted =
        days.stream().map(CalendarWish::day).collect(Collectors.toUnmodifiableSet());
    List<LocalDate> gone =
        known.values().stream()
            .filter(CalendarDay::own)
            .map(CalendarDay::day)
            .filter(day -> !day.isBefore(today) && !wanted.contains(day))
            .toList();
    int same = days.size() - changed.size();
    if (changed.isEmpty() && gone.isEmpty()) {
      return new Outcome.AlreadyRecorded<>(new Taken(year, 0, 0, same, Set.of()));
    }
    changed.forEach(wish -> write(wish, at));
    gone.forEach(this::delete);
    Stream<LocalDate> touched =
        Stream.concat(changed.stream().map(CalendarWish::day), gone.stream());
    return new Outcome.Recorded<>(
        new Taken(year, changed.size(), gone.size(), same, turned(before, touched)));
  }

  private static boolean stands(CalendarWish wish, Map<LocalDate, CalendarDay> known) {
    return known.containsKey(wish.day()) && wish.isAs(known.get(wish.day()));
  }

  private Set<LocalDate> turned(WorkCalendar before, Stream<LocalDate> days) {
    WorkCalendar after = calendars.current();
    return days.filter(day -> before.worksOn(day) != after.worksOn(day))
        .collect(Collectors.toUnmodifiableSet());
  }

  private Map<LocalDate, CalendarDay> known(int year) {
    return calendars.year(year).days().stream()
        .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
  }

  private static List<Reason> against(
      List<CalendarWish> days, int year, WorkCalendar known, LocalDate today) {
    List<Reason> against = new ArrayList<>();
    Map<LocalDate, Integer> lines = new HashMap<>();
    for (CalendarWish wish : days) {
      Integer before = lines.putIfAbsent(wish.day(), wish.line());
      if (before != null) {
        against.add(new CalendarRefusal.Twice(wish.line(), wish.day(), before));
      }
      if (wish.day().getYear() != year) {
        against.add(new CalendarRefusal.OutsideTheYear(wish.line(), wish.day(), year));
      } else if (wish.day().isBefore(today) && known.worksOn(wish.day()) != wish.kind().working()) {
        against.add(new CalendarRefusal.Past(wish.line(), wish.day()));
      }
      if (wish.source().isEmpty()
          || wish.source().length() > CalendarWish.LONGEST_SOURCE
          || wish.name().length() > CalendarWish.LONGEST_NAME) {
        against.add(new CalendarRefusal.Words(wish.line()));
      }
    }
    return against;
  }

  private void write(CalendarWish wish, Instant at) {
    Rows.change(
        em,
        "INSERT INTO calendar_day (day, working, name, source, at) VALUES (?1, ?2, ?3, ?4, ?5)"
            + " ON DUPLICATE KEY UPDATE working = ?2, name = ?3, source = ?4, at = ?5",
        wish.day(),
        wish.kind().working(),
        wish.name(),
        wish.source(),
        at);
  }

  private void delete(LocalDate day) {
    if (Rows.change(em, "DELETE FROM calendar_day WHERE day = ?1", day) != 1) {
      throw new UnknownSubject("day of the calendar:" + day);
    }
  }

  /**
   * What became of the calendar.
   *
   * @param year which year of it
   * @param set days that were entered or corrected
   * @param removed days that were taken out
   * @param same days that stood like this, or are over
   * @param turned days that are worked now and were not, or the other way round
   */
  public record Taken(int year, int set, int removed, int same, Set<LocalDate> turned) {
    /** Freezes the days. */
    public Taken {
      turned = Set.copyOf(turned);
    }
  }
}
