package org.lingyan.web.sheet;

/** Leads out of the reading of a file that cannot be read. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SheetRefusal why;

  Unreadable(SheetRefusal why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  SheetRefusal why() {
    return why;
  }
}
