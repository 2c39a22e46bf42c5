package org.lingyan.web.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.shared.UnknownSubject;

/** What the inbox's address says. */
class ClaimFilterTest {
  private static ClaimFilter of(Map<String, String> parameters) {
    return ClaimFilter.of(parameters::get);
  }

  @Test
  void withoutAStateItShowsWhatWaits() {
    assertThat(of(Map.of()).state()).contains(ClaimState.SUBMITTED);
    assertThat(of(Map.of("state", "ALL")).state()).isEqualTo(Optional.empty());
    assertThat(of(Map.of("state", "APPROVED")).state()).contains(ClaimState.APPROVED);
    assertThat(of(Map.of()).href("/hr/claims")).isEqualTo("/hr/claims");
  }

  @Test
  void theAddressLeadsBackToTheSameFilter() {
    Map<String, String> typed =
        Map.of(
            "state", "ALL",
            "organisation", "z1",
            "category", "COMMON",
            "form", "OTHER",
            "duplicates", "true",
            "from", "2026-01-01",
            "q", "周 语",
            "page", "3");
    ClaimFilter filter = of(typed);
    assertThat(filter.isNarrowed()).isTrue();
    assertThat(filter.parameters())
        .isEqualTo(
            "state=ALL&organisation=z1&category=COMMON&form=OTHER&duplicates=true"
                + "&from=2026-01-01&q=%E5%91%A8+%E8%AF%AD&page=3");
    assertThat(filter.used()).isEqualTo("state organisation category form duplicates from q page");
    assertThatThrownBy(() -> of(Map.of("organisation", "!"))).isInstanceOf(UnknownSubject.class);
  }
}
