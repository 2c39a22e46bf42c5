package org.lingyan.web.sheet;

import java.util.List;

/**
 * A row that came in and says something.
 *
 * @param number as a spreadsheet program counts it, from 1
 * @param cells from the first column; later empty ones may be missing
 */
public record SheetRow(int number, List<SheetText> cells) {
  /** Freezes the cells. */
  public SheetRow {
    cells = List.copyOf(cells);
  }
}
