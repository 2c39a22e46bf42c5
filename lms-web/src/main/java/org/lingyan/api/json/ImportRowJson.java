package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.RowVerdict;
import org.lingyan.people.intake.Trouble;
import org.lingyan.web.intake.IntakeWords;

/**
 * A row of a list that the caller brought.
 *
 * @param number as a spreadsheet program counts it
 * @param verdict what posting would do; null before it is judged
 * @param cells what stands in it, in the order of its columns
 * @param problems everything that is wrong with it
 * @param notes what should be known about it, although nothing is wrong
 * @param changes what it changes, in the caller's language; numbers are masked
 */
@Schema(name = "ImportRow", description = "A row of a list that the caller brought.")
public record ImportRowJson(
    int number,
    @About(optional = true) RowVerdict verdict,
    List<String> cells,
    List<Problem> problems,
    List<Problem> notes,
    List<String> changes) {
  /**
   * What is wrong, or should be known.
   *
   * @param field in which column; null for the row as a whole
   * @param column what the file calls it; null for the row as a whole
   * @param code stable name
   * @param text the same in the caller's language, with the column
   */
  @Schema(name = "ImportProblem")
  public record Problem(
      @About(optional = true) IntakeField field,
      @About(optional = true) String column,
      String code,
      String text) {}

  /** The row in a language. */
  public static ImportRowJson of(IntakeRow row, Headings headings, IntakeWords words) {
    return new ImportRowJson(
        row.raw().number(),
        row.verdict().orElse(null),
        row.raw().cells(),
        problems(row.troubles(), headings, words),
        problems(row.notes(), headings, words),
        row.differences().stream().map(one -> words.difference(headings, one)).toList());
  }

  private static List<Problem> problems(
      List<Trouble> troubles, Headings headings, IntakeWords words) {
    return troubles.stream()
        .map(
            one ->
                new Problem(
                    one.field().orElse(null),
                    one.field().map(field -> words.column(headings, field)).orElse(null),
                    one.code(),
                    words.trouble(headings, one)))
        .toList();
  }
}
