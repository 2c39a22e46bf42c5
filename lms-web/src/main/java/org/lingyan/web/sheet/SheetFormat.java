package org.lingyan.web.sheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a list is written to a file. */
public enum SheetFormat {
  /** Spreadsheet. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** Separated values, UTF-8 with a byte order mark: Excel reads Chinese in it. */
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its name on the network. */
  public String mediaType() {
    return mediaType;
  }

  /** The end of a file's name, with its dot. */
  public String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The format whose ending a name has; empty for any other. */
  public static Optional<SheetFormat> ofName(String name) {
    return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
  }
}
