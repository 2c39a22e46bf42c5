package org.lingyan.web.sheet;

import java.io.IOException;

/** A list with its filter and scope applied, ready to be written. */
public interface Sheet {
  /** What stands above its rows. */
  SheetHead head();

  /** How many rows there are; it decides whether they are sent at once. */
  long rows();

  /** Writes every row, some hundred at a time. */
  void write(SheetWriter writer) throws IOException;
}
