package org.lingyan.notice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N14, and the names of the days that the product comes with. */
class WorkCalendarTest {
  private static WorkCalendar knowing(Integer... years) {
    return new WorkCalendar(LocalTime.of(8, 0), LocalTime.of(21, 0), Map.of(), Set.of(years));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-11-30, 0",
    "2026-12-01, 2027",
    "2026-12-31, 2027",
    "2027-01-01, 2027",
    "2027-11-30, 2027"
  })
  void n14TheNextYearIsMissedFromDecemberOn(LocalDate today, int missing) {
    assertThat(knowing(2025, 2026).missing(today))
        .isEqualTo(missing == 0 ? OptionalInt.empty() : OptionalInt.of(missing));
  }

  @Test
  void n14AYearThatIsKnownIsNotMissed() {
    assertThat(knowing(2026, 2027).missing(LocalDate.of(2026, 12, 31))).isEmpty();
    assertThat(knowing(2026, 2027).missing(LocalDate.of(2027, 11, 30))).isEmpty();
    assertThat(knowing(2026, 2027).missing(LocalDate.of(2027, 12, 1))).hasValue(2028);
  }

  @Test
  void n1TheShippedDaysHaveNamesAndASource() {
    assertThat(ShippedCalendar.read().days(2026))
        .hasSize(39)
        .allSatisfy(
            day -> {
              assertThat(day.own()).isFalse();
              assertThat(day.source()).contains("国办发明电");
              assertThat(day.name().isEmpty()).isEqualTo(day.kind() == DayKind.WORKING);
            })
        .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
    assertThat(ShippedCalendar.read().days(2024)).isEmpty();
  }
}
