package org.lingyan.web.hr;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.web.text.PageTexts;

/** Reversals stand behind what they take back. */
class LedgerRowTest {
  // Only the words of a row need texts.
  private static final PageTexts NO_TEXTS = null;

  private static EntryView entry(long id, OptionalLong reverses, OptionalLong reversedBy) {
    return new EntryView(
        id,
        1,
        LocalDate.of(2026, 5, 1),
        Instant.EPOCH,
        reverses.isPresent() ? -90 : 90,
        "COMMON",
        new Source(SourceKind.CLASS, "c" + id, ""),
        "课 " + id,
        "",
        reverses,
        reversedBy,
        1,
        true);
  }

  private static List<String> shown(EntryView... entries) {
    return LedgerRow.of(List.of(entries), true, NO_TEXTS).stream()
        .map(row -> row.getTitle() + " " + row.getStyle() + " " + row.getMinutes())
        .toList();
  }

  @Test
  void aReversalMovesBehindItsOriginal() {
    assertThat(
            shown(
                entry(3, OptionalLong.of(1), OptionalLong.empty()),
                entry(2, OptionalLong.empty(), OptionalLong.empty()),
                entry(1, OptionalLong.empty(), OptionalLong.of(3))))
        .containsExactly("课 2 stands 90", "课 1 gone 90", "课 3 back −90");
  }

  @Test
  void aReversalWhoseOriginalIsElsewhereStandsAlone() {
    assertThat(shown(entry(3, OptionalLong.of(1), OptionalLong.empty())))
        .containsExactly("课 3 back −90");
  }

  @Test
  void onlyWhatStandsCanBeTakenBack() {
    List<LedgerRow> rows =
        LedgerRow.of(
            List.of(
                entry(1, OptionalLong.empty(), OptionalLong.of(3)),
                entry(2, OptionalLong.empty(), OptionalLong.empty()),
                entry(3, OptionalLong.of(1), OptionalLong.empty())),
            true,
            NO_TEXTS);
    assertThat(rows)
        .extracting(LedgerRow::getCorrectionHref)
        .containsExactly("", "", "/hr/adjustment?entry=2");
  }
}
