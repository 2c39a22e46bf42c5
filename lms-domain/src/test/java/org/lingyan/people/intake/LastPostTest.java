package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/** I5: whose scope somebody lies in is decided by today, not by what is entered for later. */
class LastPostTest {
  private static LastPost post(long place, String from, String until) {
    return new LastPost(
        place,
        "站" + place,
        "/" + place + "/",
        WorkerCategory.AGENCY,
        OptionalLong.empty(),
        new DateRange(
            LocalDate.parse(from), until.isEmpty() ? DateRange.FOREVER : LocalDate.parse(until)));
  }

  private static LastPost on(String day, LastPost... posts) {
    return Stream.of(posts)
        .reduce((before, next) -> before.followedBy(next, LocalDate.parse(day)))
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, 1, 2026-12-01",
    "2026-11-30, 1, 2026-12-01",
    "2026-12-01, 2, ''",
    "2026-12-02, 2, ''",
    "2019-12-31, 1, 2026-12-01",
  })
  void i5ATransferHoldsFromItsDay(String day, long place, String later) {
    LastPost post = on(day, post(1, "2020-01-01", "2026-12-01"), post(2, "2026-12-01", ""));

    assertThat(post.organisationId()).isEqualTo(place);
    assertThat(post.later().map(one -> one.from().toString()).orElse("")).isEqualTo(later);
    assertThat(post.joinedOn()).isEqualTo("2020-01-01");
    assertThat(post.ends()).isEqualTo(DateRange.FOREVER);
  }

  @Test
  void i5WhoLeftBelongsWhereSheWasUntilSheComesBack() {
    LastPost left = post(1, "2020-01-01", "2026-03-01");
    LastPost back = post(2, "2026-12-01", "2027-06-01");
    LastPost then = post(3, "2027-06-01", "2028-01-01");

    LastPost today = on("2026-11-30", left, back, then);
    assertThat(today.organisationId()).isEqualTo(1);
    assertThat(today.later())
        .isEqualTo(
            Optional.of(new LastPost.Later(2, WorkerCategory.AGENCY, LocalDate.of(2026, 12, 1))));
    assertThat(today.holds(LocalDate.of(2026, 11, 30))).isFalse();
    assertThat(today.goesOn(LocalDate.of(2027, 12, 31))).isTrue();
    assertThat(today.goesOn(LocalDate.of(2028, 1, 1))).isFalse();
    assertThat(on("2026-12-01", left, back, then).joinedOn()).isEqualTo("2026-12-01");
  }
}
