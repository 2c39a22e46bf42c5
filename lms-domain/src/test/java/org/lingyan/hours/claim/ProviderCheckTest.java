package org.lingyan.hours.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;
import org.lingyan.shared.SourceStatus;

/** L4: a provider on the days of a training. */
class ProviderCheckTest {
  private static final Citation RULE = new Citation("某号", "第九条", SourceStatus.UNVERIFIED);
  private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

  private static Filing filing(LocalDate from, LocalDate last, String withdrawn) {
    return new Filing(
        1,
        DateRange.inclusive(from, last),
        "公告",
        Instant.EPOCH,
        Optional.of(withdrawn).filter(why -> !why.isEmpty()));
  }

  private static String found(ClaimTime time, Filing... filings) {
    return ProviderCheck.of(
            ClaimForm.FILED_TRAINING,
            "",
            Optional.of(
                new ProviderView(
                    1, 2, "某局", "某中心", ProviderKind.FILED_INSTITUTION, Arrays.asList(filings))),
            time,
            RULE)
        .map(Reason::code)
        .orElse("");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2026-02-28, 2026-02-28, claim.filing-not-begun",
    "2026-03-01, 2026-03-01, ''",
    "2026-03-02, 2026-03-02, ''",
    "2026-08-30, 2026-08-30, ''",
    "2026-08-31, 2026-08-31, ''",
    "2026-09-01, 2026-09-01, claim.filing-ended",
    "2026-02-28, 2026-03-01, claim.filing-not-begun",
    "2026-08-31, 2026-09-01, claim.filing-ended"
  })
  void l4TheWholeTrainingLiesInOneFiling(LocalDate first, LocalDate last, String code) {
    assertThat(found(ClaimTime.days(first, last), filing(FROM, LAST, ""))).isEqualTo(code);
  }

  @Test
  void l4AWithdrawnFilingIsNone() {
    assertThat(found(ClaimTime.days(FROM, FROM), filing(FROM, LAST, "登记错误")))
        .isEqualTo("claim.provider-not-filed");
  }

  @Test
  void l4OnlyTrainingByAFiledInstitutionRestsOnAFiling() {
    ClaimTime time = ClaimTime.days(FROM, FROM);
    assertThat(ProviderCheck.of(ClaimForm.OTHER, "某中心", Optional.empty(), time, RULE)).isEmpty();
    assertThat(ProviderCheck.of(ClaimForm.FILED_TRAINING, "某中心", Optional.empty(), time, RULE))
        .get()
        .satisfies(one -> assertThat(one.citation()).contains(RULE));
    assertThat(
            List.of(
                ProviderCheck.of(ClaimForm.FILED_TRAINING, "", Optional.empty(), time, RULE),
                ProviderCheck.of(
                    ClaimForm.FILED_TRAINING, "某中心", Optional.empty(), ClaimTime.NONE, RULE)))
        .allMatch(Optional::isEmpty);
  }
}
