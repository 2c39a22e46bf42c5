package org.lingyan.hours.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.StarterRules;

class EntryWorthTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final Optional<HoursRule> CAPPED_AT_360 = Optional.of(StarterRules.zhengzhou());

  @Test
  void h31aReversedEntryAndItsReversalCountNothing() {
    EntryView taken = entry(1, 360, OptionalLong.empty(), OptionalLong.of(2));
    EntryView reversal = entry(2, -360, OptionalLong.of(1), OptionalLong.empty());
    EntryView other = entry(3, 90);

    EntryWorth worth = new EntryWorth(CAPPED_AT_360, List.of(other, reversal, taken));

    assertThat(worth.of(taken).state()).isEqualTo(EntryState.REVERSED);
    assertThat(worth.of(taken).minutes()).isZero();
    assertThat(worth.of(reversal).state()).isEqualTo(EntryState.REVERSAL);
    assertThat(worth.of(reversal).minutes()).isZero();
    assertThat(worth.of(other).minutes()).as("the day's room is free again").isEqualTo(90);
  }

  @Test
  void h32theDaysRoomIsUsedUpInTheOrderOfRecording() {
    EntryView early = entry(1, 300);
    EntryView late = entry(2, 120);

    EntryWorth worth = new EntryWorth(CAPPED_AT_360, List.of(late, early));

    assertThat(worth.of(early).state()).isEqualTo(EntryState.COUNTED);
    assertThat(worth.of(early).reasons()).isEmpty();
    assertThat(worth.of(late).state()).isEqualTo(EntryState.CAPPED);
    assertThat(worth.of(late).minutes()).isEqualTo(60);
    assertThat(worth.of(late).reasons())
        .singleElement()
        .satisfies(
            reason -> assertThat(reason.arguments()).containsExactly(new BigDecimal("8"), 60, 60));
  }

  @Test
  void h32exactlyTheCapIsNotCut() {
    EntryView whole = entry(1, 360);
    EntryView over = entry(2, 1);

    EntryWorth worth = new EntryWorth(CAPPED_AT_360, List.of(whole, over));

    assertThat(worth.of(whole).state()).isEqualTo(EntryState.COUNTED);
    assertThat(worth.of(over).state()).isEqualTo(EntryState.CAPPED);
    assertThat(worth.of(over).minutes()).isZero();
  }

  @Test
  void h217AnHourOfSeveralDaysHasTheRoomOfEach() {
    EntryView spread = entry(1, 1_100, "days-3");
    EntryView beside = entry(2, 360, "");

    EntryWorth worth = new EntryWorth(CAPPED_AT_360, List.of(spread, beside));

    assertThat(worth.of(spread).state()).isEqualTo(EntryState.CAPPED);
    assertThat(worth.of(spread).minutes()).isEqualTo(1_080);
    assertThat(worth.of(beside).state()).isEqualTo(EntryState.COUNTED);
  }

  @Test
  void h33aRowsWorthHasTwoDecimals() {
    EntryView entry = entry(1, 152);

    assertThat(new EntryWorth(CAPPED_AT_360, List.of(entry)).of(entry).worth())
        .contains(new BigDecimal("3.38"));
  }

  @Test
  void withoutARuleMinutesStayMinutes() {
    EntryView entry = entry(1, 600);

    StatedEntry stated = new EntryWorth(Optional.empty(), List.of(entry)).of(entry);

    assertThat(stated.state()).isEqualTo(EntryState.COUNTED);
    assertThat(stated.minutes()).isEqualTo(600);
    assertThat(stated.worth()).isEmpty();
  }

  private static EntryView entry(long id, int minutes) {
    return entry(id, minutes, OptionalLong.empty(), OptionalLong.empty());
  }

  /** A claim with this part. */
  private static EntryView entry(long id, int minutes, String part) {
    return entry(
        id,
        minutes,
        new Source(SourceKind.CLAIM, "claim-" + id, part),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  private static EntryView entry(
      long id, int minutes, OptionalLong reverses, OptionalLong reversedBy) {
    return entry(
        id, minutes, new Source(SourceKind.CLASS, "class-" + id, ""), reverses, reversedBy);
  }

  private static EntryView entry(
      long id, int minutes, Source source, OptionalLong reverses, OptionalLong reversedBy) {
    return new EntryView(
        id,
        7,
        DAY,
        Instant.parse("2025-03-04T08:00:00Z").plusSeconds(id),
        minutes,
        "PROFESSIONAL",
        source,
        "title",
        "",
        reverses,
        reversedBy,
        7,
        true);
  }
}
