package org.lingyan.people.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** I7: rows are kept as one sealed text. */
class RowContentTest {
  private static IntakeRow kept(IntakeRow row) {
    return RowContent.row(row.id(), row.raw().number(), row.verdict(), RowContent.text(row));
  }

  @Test
  void whatIsKeptIsReadAsItWas() {
    IntakeRow row =
        new IntakeRow(
            7,
            new RawRow(3, List.of("何小满", "", "a,\"b"), Map.of(2, "formula", 0, "merged")),
            Optional.of(RowVerdict.ERROR),
            List.of(
                Trouble.in(IntakeField.NAME, "intake.required"),
                new Trouble(Optional.empty(), "x", List.of("1", "", "3"))),
            List.of(Trouble.in(IntakeField.JOINED_ON, "intake.first-day-kept", "2025-01-01")),
            List.of(new Difference(IntakeField.PHONE, "", "139****0000")));

    assertThat(kept(row)).isEqualTo(row);
  }

  @Test
  void aRowWithNothingIsOne() {
    IntakeRow row = IntakeRow.read(7, new RawRow(3, List.of(""), Map.of()));

    assertThat(kept(row)).isEqualTo(row);
  }

  @Test
  void noTextBreaksOutOfItsCell() {
    IntakeRow row = IntakeRow.read(7, new RawRow(3, List.of("a\u001Cb\u001Dc\u001Ed"), Map.of()));

    assertThat(kept(row).raw().cells()).hasSize(1);
  }
}
