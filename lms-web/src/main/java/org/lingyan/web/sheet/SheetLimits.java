package org.lingyan.web.sheet;

/**
 * S5: how much of a file that comes in is taken.
 *
 * @param rows most rows that say something
 * @param columns most columns
 * @param longest most characters of a cell
 * @param inflated most bytes of a spreadsheet once it is unpacked
 * @param words most bytes of its table of texts, which lies in memory
 */
public record SheetLimits(int rows, int columns, int longest, long inflated, long words) {
  /** What a list of people needs. */
  public static final SheetLimits USUAL =
      new SheetLimits(50_000, 100, 1_000, 256L << 20, 32L << 20);
}
