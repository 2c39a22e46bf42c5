package org.lingyan.web.trainee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingRowTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aPaceThatSufficesNamesTheDay() {
    StandingRow row = row(7, TODAY);

    assertThat(row.getOutlook()).isEqualTo("按目前进度，约 12月16日 达标。");
    assertThat(row.getWhyLabel()).isEqualTo("为什么是 56.0？");
    assertThat(row.isShort()).isTrue();
  }

  @Test
  void aPaceThatDoesNotSufficeSaysSo() {
    assertThat(row(3, TODAY).getOutlook()).isEqualTo("按目前进度，年底前达不到。离年底还有 39 天。");
    assertThat(row(0, TODAY).getOutlook()).isEqualTo("按目前进度，年底前达不到。离年底还有 39 天。");
  }

  @Test
  void theRingIsFullAtMostAndNeverRoundedUp() {
    assertThat(row(8, TODAY).getPercent()).isEqualTo(100);
    assertThat(row(8, TODAY).isShort()).isFalse();
    assertThat(row(7, TODAY).getPercent()).as("56 of 60").isEqualTo(93);
    assertThat(row(0, TODAY).getPercent()).isZero();
  }

  private static StandingRow row(int days, LocalDate on) {
    return StandingRow.of(Fixture.standing(days, on), Fixture.chinese(on));
  }
}
