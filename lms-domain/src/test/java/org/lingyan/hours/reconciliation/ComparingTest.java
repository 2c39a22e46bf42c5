package org.lingyan.hours.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.transfer.OwnNumber;

/** C1 to C3: what comparing a row with her entries comes to. */
class ComparingTest {
  private static EntryView entry(long id, String on, int minutes, String title, Source source) {
    return new EntryView(
        id,
        1,
        LocalDate.parse(on),
        Instant.EPOCH,
        minutes,
        "PROFESSIONAL",
        source,
        title,
        "",
        OptionalLong.empty(),
        OptionalLong.empty(),
        1,
        true);
  }

  private static final EntryView OURS =
      entry(7, "2025-05-05", 90, "小组工作坊", new Source(SourceKind.CLASS, "c-7", ""));
  private static final EntryView TAKEN =
      entry(8, "2025-06-06", 60, "政策解读", new Source(SourceKind.IMPORT, "no:a8", ""));

  private static Comparing.Claimed row(
      String number, String source, String on, int minutes, String category, String title) {
    return new Comparing.Claimed(
        number, source, LocalDate.parse(on), false, minutes, category, title);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "C1 same day minutes category, '',  no:x,  2025-05-05, 90, PROFESSIONAL, 别的, MATCHED",
    "C1 the authority's number,    A8,  no:a8, 2025-06-06, 60, PROFESSIONAL, 别的, MATCHED",
    "C2 its number but minutes,    A8,  no:a8, 2025-06-06, 61, PROFESSIONAL, 别的, CONFLICTING",
    "C2 its number but category,   A8,  no:a8, 2025-06-06, 60, COMMON,       别的, CONFLICTING",
    "C2 its number but day,        A8,  no:a8, 2025-06-07, 60, PROFESSIONAL, 别的, CONFLICTING",
    "C2 same title in the year,    '',  no:x,  2025-07-07, 91, PROFESSIONAL, 小组工作坊, CONFLICTING",
    "C2 same day and minutes,      '',  no:x,  2025-05-05, 90, COMMON,       别的, CONFLICTING",
    "C3 same title in another year,'',  no:x,  2024-05-05, 91, PROFESSIONAL, 小组工作坊, MISSING",
    "C3 nothing like it,           '',  no:x,  2025-05-05, 89, PROFESSIONAL, 别的, MISSING",
  })
  void finds(
      String id,
      String number,
      String source,
      String on,
      int minutes,
      String category,
      String title,
      Found found) {
    assertThat(
            new Comparing()
                .compare(row(number, source, on, minutes, category, title), List.of(OURS, TAKEN))
                .found())
        .isEqualTo(found);
  }

  @Test
  void c1OneEntryMatchesOneRow() {
    Comparing comparing = new Comparing();
    Comparing.Claimed row = row("", "row:1", "2025-05-05", 90, "PROFESSIONAL", "小组工作坊");

    assertThat(comparing.compare(row, List.of(OURS)).found()).isEqualTo(Found.MATCHED);
    assertThat(comparing.compare(row, List.of(OURS)).found()).as("twice").isEqualTo(Found.MISSING);
  }

  @Test
  void c6OurOwnNumberNamesTheEntry() {
    String number = OwnNumber.of(7);
    assertThat(OwnNumber.entry(number)).hasValue(7);
    assertThat(OwnNumber.entry(" " + number.toLowerCase(Locale.ROOT))).isPresent();
    assertThat(OwnNumber.entry("A8")).isEmpty();
    assertThat(
            new Comparing()
                .compare(row(number, "no:x", "2025-05-05", 90, "PROFESSIONAL", "x"), List.of(OURS))
                .entry())
        .hasValue(7);
  }
}
