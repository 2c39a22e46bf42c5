package org.lingyan.web.hr;

/** A word that leads somewhere, or says that one is there. */
public final class Link {
  private final String text;
  private final String href;
  private final boolean here;

  Link(String text, String href, boolean here) {
    this.text = text;
    this.href = href;
    this.here = here;
  }

  /** The word. */
  public String getText() {
    return text;
  }

  /** Where it leads. */
  public String getHref() {
    return href;
  }

  /** Whether the reader is there. */
  public boolean isHere() {
    return here;
  }
}
