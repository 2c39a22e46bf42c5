package org.lingyan.web.data;

import org.lingyan.personal.Fate;
import org.lingyan.privacy.own.OwnData;

/** What becomes of one kind of data. */
public final class ErasurePart {
  private final Fate fate;
  private final String title;
  private final String text;
  private final long rows;

  ErasurePart(OwnData.Part part, DataWords words) {
    this.fate = part.kind().fate();
    this.title = words.title(part.kind());
    this.text = words.fate(part.kind());
    this.rows = part.rows();
  }

  /** What becomes of it. */
  public Fate getFate() {
    return fate;
  }

  /** Name of its style. */
  public String getStyle() {
    return switch (fate) {
      case GOES -> "NOT_MET";
      case MASKED -> "AT_RISK";
      case STAYS -> "EXEMPT";
    };
  }

  /** What it is called. */
  public String getTitle() {
    return title;
  }

  /** What goes and what stays, and under which ground. */
  public String getText() {
    return text;
  }

  /** How many rows. */
  public long getRows() {
    return rows;
  }
}
