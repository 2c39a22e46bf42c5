package org.lingyan.web.sheet;

/**
 * A cell that is marked, where a format can.
 *
 * @param value what is in it, as {@link SheetWriter} takes it
 */
public record SheetCell(Object value) {
  /** A marked cell. */
  public static SheetCell marked(Object value) {
    return new SheetCell(value);
  }
}
