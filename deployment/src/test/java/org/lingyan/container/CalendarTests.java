package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.notice.calendar.CalendarBook.Taken;
import org.lingyan.notice.calendar.CalendarDay;
import org.lingyan.notice.calendar.CalendarRefusal;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.workday.KeepingCalendar;

/** N12, N13, Y1 and Y2, in years that no other test lives in. */
interface CalendarTests {
  String SOURCE = "国办发明电〔2089〕1号";

  private static Scope top() {
    long root =
        Inside.number(
            "SELECT organisation_id FROM organisation_state WHERE parent_id IS NULL LIMIT 1");
    return Scope.over(
        1,
        OptionalLong.empty(),
        List.of(Inside.the(Organisations.class).find(root, Sample.today()).orElseThrow().path()),
        Sample.today());
  }

  private static CalendarWish wish(int line, String day, DayKind kind) {
    return new CalendarWish(line, LocalDate.parse(day), kind, "", SOURCE);
  }

  private static Outcome<Taken> take(int year, CalendarWish... days) {
    return Inside.the(KeepingCalendar.class).take(top(), year, List.of(days), Sample.now());
  }

  private static Outcome<Taken> put(CalendarWish wish) {
    return Inside.the(KeepingCalendar.class).put(top(), wish, Sample.now());
  }

  private static Taken taken(Outcome<Taken> outcome) {
    return ((Outcome.Recorded<Taken>) outcome).fact();
  }

  private static List<LocalDate> days(int year) {
    return Inside.the(Calendars.class).year(year).days().stream().map(CalendarDay::day).toList();
  }

  private static long logged(String action, int year) {
    return Inside.number(
        "SELECT COUNT(*) FROM action_log WHERE action = ?1 AND subject = ?2",
        action,
        "calendar:" + year);
  }

  @Test
  default void n12AYearIsTakenWholeAndReplacesWhatWasEntered() {
    assertThat(Inside.the(Calendars.class).year(2090).known()).isFalse();

    Taken first =
        taken(
            take(
                2090,
                wish(2, "2090-01-02", DayKind.HOLIDAY),
                wish(3, "2090-01-07", DayKind.WORKING)));
    assertThat(first.set()).isEqualTo(2);
    assertThat(Inside.the(Calendars.class).current().worksOn(LocalDate.of(2090, 1, 7))).isTrue();
    assertThat(Inside.the(Calendars.class).current().worksOn(LocalDate.of(2090, 1, 2))).isFalse();

    Taken other =
        taken(
            take(
                2090,
                wish(2, "2090-01-02", DayKind.HOLIDAY),
                wish(3, "2090-01-03", DayKind.HOLIDAY)));
    assertThat(other.set()).isEqualTo(1);
    assertThat(other.removed()).isEqualTo(1);
    assertThat(other.same()).isEqualTo(1);
    assertThat(days(2090)).containsExactly(LocalDate.of(2090, 1, 2), LocalDate.of(2090, 1, 3));
    assertThat(
            take(
                2090,
                wish(2, "2090-01-02", DayKind.HOLIDAY),
                wish(3, "2090-01-03", DayKind.HOLIDAY)))
        .as("sent twice")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(logged("calendar.take", 2090)).as("Y2").isEqualTo(2);
    take(2090);
    assertThat(Inside.the(Calendars.class).year(2090).known()).isFalse();
  }

  @Test
  default void n12WithOneRowWrongNothingIsTakenAndEachIsNamed() {
    Outcome<Taken> refused =
        take(
            2091,
            wish(2, "2091-05-01", DayKind.HOLIDAY),
            wish(3, "2091-05-01", DayKind.HOLIDAY),
            wish(4, "2092-01-01", DayKind.HOLIDAY),
            wish(5, "2090-12-31", DayKind.HOLIDAY),
            new CalendarWish(6, LocalDate.of(2091, 5, 2), DayKind.HOLIDAY, "", " "),
            new CalendarWish(7, LocalDate.of(2091, 5, 3), DayKind.HOLIDAY, "名".repeat(61), SOURCE));

    assertThat(((Outcome.Refused<Taken>) refused).reasons())
        .containsExactly(
            new CalendarRefusal.Twice(3, LocalDate.of(2091, 5, 1), 2),
            new CalendarRefusal.OutsideTheYear(4, LocalDate.of(2092, 1, 1), 2091),
            new CalendarRefusal.OutsideTheYear(5, LocalDate.of(2090, 12, 31), 2091),
            new CalendarRefusal.Words(6),
            new CalendarRefusal.Words(7));
    assertThat(days(2091)).isEmpty();
    assertThat(logged("calendar.take", 2091)).isZero();
  }

  @Test
  default void n12ADayThatIsOverStaysAndTodayMayTurn() throws Exception {
    LocalDate today = Sample.today();
    Calendars calendars = Inside.the(Calendars.class);
    for (int n = -1; n <= 1; n++) {
      LocalDate day = today.plusDays(n);
      DayKind other = DayKind.of(!calendars.current().worksOn(day));
      Outcome<Taken> outcome =
          Inside.takenBack(() -> put(new CalendarWish(0, day, other, "", SOURCE)));
      if (n < 0) {
        assertThat(((Outcome.Refused<Taken>) outcome).reasons())
            .containsExactly(new CalendarRefusal.Past(0, day));
      } else {
        assertThat(outcome).as("day " + n).isInstanceOf(Outcome.Recorded.class);
      }
    }
    LocalDate yesterday = today.minusDays(1);
    DayKind as = DayKind.of(calendars.current().worksOn(yesterday));
    assertThat(put(new CalendarWish(0, yesterday, as, "", SOURCE)))
        .as("a list may name days that are over as they were")
        .isInstanceOf(Outcome.AlreadyRecorded.class);
    assertThat(Inside.the(KeepingCalendar.class).remove(top(), yesterday, Sample.now()))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  default void n12ADayIsCorrectedAndTakenOutAgain() {
    LocalDate day = LocalDate.of(2092, 3, 5);
    put(new CalendarWish(0, day, DayKind.HOLIDAY, "春节", SOURCE));
    put(new CalendarWish(0, day, DayKind.WORKING, "", SOURCE));

    assertThat(Inside.the(Calendars.class).year(2092).days())
        .containsExactly(new CalendarDay(day, DayKind.WORKING, "", SOURCE, true));
    Inside.the(KeepingCalendar.class).remove(top(), day, Sample.now());
    assertThat(days(2092)).isEmpty();
    assertThatThrownBy(() -> Inside.the(KeepingCalendar.class).remove(top(), day, Sample.now()))
        .isInstanceOf(UnknownSubject.class);
    assertThat(logged("calendar.set", 2092)).isEqualTo(2);
    assertThat(logged("calendar.remove", 2092)).isEqualTo(1);
  }

  @Test
  default void y1OnlyWhoAdministersTheTopChangesIt() throws Exception {
    Branch branch = Branch.grown();
    Outcome<Taken> refused =
        Inside.the(KeepingCalendar.class)
            .put(
                branch.over(branch.county()), wish(0, "2093-01-01", DayKind.HOLIDAY), Sample.now());

    assertThat(((Outcome.Refused<Taken>) refused).reasons()).containsExactly(new NotTheTop());
    assertThat(days(2093)).isEmpty();
    assertThat(top().holdsTheTop()).isTrue();
    assertThat(branch.over().holdsTheTop()).isFalse();
  }

  /** 2094-03-03 is a Wednesday; the day after it is worked as well. */
  @Test
  default void n13WhatWaitsForADayThatIsNowOffMovesToTheNextOpening() throws Exception {
    LocalDate day = LocalDate.of(2094, 3, 3);
    Instant noon = day.atTime(12, 0).atZone(Timekeeper.ZONE).toInstant();
    long person = NoticeTests.reader(false, Sample.now());
    long secured = NoticeTests.reader(false, Sample.now());
    Inside.the(Outbox.class).tell(person, draft(NoticeKind.HOURS), noon);
    Inside.the(Outbox.class).tell(secured, draft(NoticeKind.SECURITY), noon);
    assertThat(due(person)).isEqualTo(noon);

    put(wish(0, day.toString(), DayKind.HOLIDAY));

    assertThat(due(person))
        .isEqualTo(day.plusDays(1).atTime(8, 0).atZone(Timekeeper.ZONE).toInstant());
    assertThat(due(secured)).as("a notice of security stays").isEqualTo(noon);
    Inside.the(KeepingCalendar.class).remove(top(), day, Sample.now());
    assertThat(due(person))
        .as("what waits for a later day stays there")
        .isEqualTo(day.plusDays(1).atTime(8, 0).atZone(Timekeeper.ZONE).toInstant());
  }

  private static NoticeDraft draft(NoticeKind kind) {
    return NoticeDraft.of(
        "tested-calendar",
        "step-" + NoticeTests.STEPS.incrementAndGet(),
        kind,
        NoticeText.of("password.changed"),
        "");
  }

  private static Instant due(long person) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT next_at FROM notice_delivery WHERE addressee = 'PERSON' AND addressee_id = ?1",
            row -> row.moment(0).orElseThrow(),
            person)
        .orElseThrow();
  }
}
