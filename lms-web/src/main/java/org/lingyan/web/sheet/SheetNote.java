package org.lingyan.web.sheet;

import java.util.List;

/**
 * What somebody should know about how a file was read.
 *
 * @param code key of the words, behind {@code sheet.note.}
 * @param values what fills their placeholders
 */
public record SheetNote(String code, List<String> values) {
  /** Freezes the values. */
  public SheetNote {
    values = List.copyOf(values);
  }

  static SheetNote of(String code, Object... values) {
    return new SheetNote(code, java.util.Arrays.stream(values).map(String::valueOf).toList());
  }
}
