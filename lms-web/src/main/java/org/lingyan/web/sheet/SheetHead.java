package org.lingyan.web.sheet;

import java.util.List;

/**
 * What stands above the rows of a file that goes out.
 *
 * @param file name of the file without its ending; anything
 * @param name what the sheet is called
 * @param above lines above the headings, the title first; a file of separated values leaves them
 *     out, so that its first line is the headings
 * @param columns the columns, in order
 */
public record SheetHead(String file, String name, List<String> above, List<SheetColumn> columns) {
  /** Freezes the lists. */
  public SheetHead {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
  }

  /** A head with nothing but its title above the headings. */
  public static SheetHead of(String file, String title, SheetColumn... columns) {
    return new SheetHead(file, title, List.of(title), List.of(columns));
  }
}
