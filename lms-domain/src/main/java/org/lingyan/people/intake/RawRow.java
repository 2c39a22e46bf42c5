package org.lingyan.people.intake;

import java.util.List;
import java.util.Map;

/**
 * A row as a file says it.
 *
 * @param number as a spreadsheet program counts it
 * @param cells from the first column; later empty ones may be missing
 * @param odd what the file says oddly: column from 0, and the code of what is odd, behind {@code
 *     reason.intake.cell.}
 */
public record RawRow(int number, List<String> cells, Map<Integer, String> odd) {
  /** Freezes the cells. */
  public RawRow {
    cells = List.copyOf(cells);
    odd = Map.copyOf(odd);
  }
}
