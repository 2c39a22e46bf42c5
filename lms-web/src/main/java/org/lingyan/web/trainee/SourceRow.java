package org.lingyan.web.trainee;

/** Something that a course cites. */
public final class SourceRow {
  private final String text;
  private final String href;

  SourceRow(String text, String href) {
    this.text = text;
    this.href = href;
  }

  /** Author, title, date. */
  public String getText() {
    return text;
  }

  /** Where to read it; may be empty. */
  public String getHref() {
    return href;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRow row && row.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
