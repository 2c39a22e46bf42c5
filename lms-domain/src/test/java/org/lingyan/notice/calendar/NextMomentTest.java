package org.lingyan.notice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Timekeeper;

/** N1, N2. */
class NextMomentTest {
  private static final ShippedCalendar SHIPPED = ShippedCalendar.read();
  private static final WorkCalendar CALENDAR = SHIPPED.calendar();

  private static Instant local(String text) {
    return LocalDateTime.parse(text).atZone(Timekeeper.ZONE).toInstant();
  }

  @ParameterizedTest(name = "{0} leaves at {1}")
  @CsvSource({
    // the morning and the evening of a working day (Monday)
    "2026-11-23T07:59:59.999, 2026-11-23T08:00",
    "2026-11-23T08:00, 2026-11-23T08:00",
    "2026-11-23T08:00:00.001, 2026-11-23T08:00:00.001",
    "2026-11-23T20:59:59.999, 2026-11-23T20:59:59.999",
    "2026-11-23T21:00, 2026-11-24T08:00",
    "2026-11-23T21:00:00.001, 2026-11-24T08:00",
    // over a weekend
    "2026-11-27T21:00, 2026-11-30T08:00",
    "2026-11-28T12:00, 2026-11-30T08:00",
    // a working Sunday before the holiday and a working Saturday after it
    "2026-09-20T12:00, 2026-09-20T12:00",
    "2026-09-30T21:00, 2026-10-08T08:00",
    "2026-10-07T23:59, 2026-10-08T08:00",
    "2026-10-09T21:00, 2026-10-10T08:00",
    "2026-10-10T21:00, 2026-10-12T08:00",
    // Spring Festival between its two working Saturdays
    "2026-02-14T20:59, 2026-02-14T20:59",
    "2026-02-14T21:00, 2026-02-24T08:00",
    // over the turn of a year into one of which only the weekends are known
    "2026-12-31T21:00, 2027-01-01T08:00",
    "2025-12-31T21:00, 2026-01-04T08:00"
  })
  void n2MessagesLeaveInWorkingHours(String at, String leaves) {
    assertThat(NextMoment.outside(local(at), CALENDAR)).isEqualTo(local(leaves));
  }

  @ParameterizedTest(name = "{0} goes with the digest of {1}")
  @CsvSource({
    "2026-11-23T07:59:59.999, 2026-11-23T08:00",
    "2026-11-23T08:00, 2026-11-24T08:00",
    "2026-11-23T08:00:00.001, 2026-11-24T08:00",
    "2026-11-27T09:00, 2026-11-30T08:00",
    "2026-09-30T09:00, 2026-10-08T08:00"
  })
  void n2ADigestGoesAtTheNextOpening(String at, String leaves) {
    assertThat(NextMoment.digest(local(at), CALENDAR)).isEqualTo(local(leaves));
  }

  @ParameterizedTest(name = "{0} worked: {1}")
  @CsvSource({
    "2025-01-26, true",
    "2025-01-27, true",
    "2025-01-28, false",
    "2025-02-04, false",
    "2025-02-05, true",
    "2025-02-08, true",
    "2025-10-08, false",
    "2025-10-09, true",
    "2025-10-11, true",
    "2026-01-01, false",
    "2026-01-04, true",
    "2026-06-18, true",
    "2026-06-19, false",
    "2026-06-22, true",
    "2026-09-27, false",
    "2026-09-28, true"
  })
  void n1DaysAreWorkedAsTheYearsNoticeSays(LocalDate day, boolean worked) {
    assertThat(CALENDAR.worksOn(day)).isEqualTo(worked);
  }

  @Test
  void n1AYearWithoutANoticeHasItsWeekendsAndIsNotKnown() {
    assertThat(CALENDAR.knows(2025)).isTrue();
    assertThat(CALENDAR.knows(2026)).isTrue();
    assertThat(CALENDAR.knows(2027)).isFalse();
    assertThat(CALENDAR.worksOn(LocalDate.of(2027, 10, 1))).isTrue();
    assertThat(CALENDAR.worksOn(LocalDate.of(2027, 10, 2))).isFalse();
  }

  @Test
  void n1EveryYearNamesItsSource() {
    assertThat(SHIPPED.sources().keySet()).isEqualTo(CALENDAR.years());
    assertThat(SHIPPED.sources().values()).allMatch(source -> source.source().startsWith("国办发明电"));
    assertThat(CALENDAR.named().keySet()).allMatch(day -> CALENDAR.knows(day.getYear()));
  }
}
