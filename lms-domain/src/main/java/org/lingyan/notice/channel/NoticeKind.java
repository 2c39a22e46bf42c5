package org.lingyan.notice.channel;

/** What a notice is about: all that is said of it outside the product. */
public enum NoticeKind {
  /** Something happened to an account. */
  SECURITY(true),
  /** Something happened to somebody's hours. */
  HOURS(false),
  /** A paper was issued. */
  PAPER(false),
  /** Somebody has announced something. */
  ANNOUNCEMENT(false),
  /** Something happened to what is on record about somebody. */
  PERSONAL_DATA(false);

  private final boolean atOnce;

  NoticeKind(boolean atOnce) {
    this.atOnce = atOnce;
  }

  /** N6: whether it waits neither for a digest nor for the morning. */
  public boolean atOnce() {
    return atOnce;
  }
}
