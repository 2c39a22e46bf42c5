package org.lingyan.web.data;

import org.lingyan.privacy.own.OwnData;

/** A kind of data on the page: what it is, how much there is, and where to see it. */
public final class DataPart {
  private final String name;
  private final String title;
  private final long rows;
  private final String fate;

  DataPart(OwnData.Part part, DataWords words) {
    this.name = part.kind().name();
    this.title = words.title(part.kind());
    this.rows = part.rows();
    this.fate = words.fate(part.kind());
  }

  /** What it is called. */
  public String getTitle() {
    return title;
  }

  /** How many rows. */
  public long getRows() {
    return rows;
  }

  /** What becomes of it when the person is erased. */
  public String getFate() {
    return fate;
  }

  /** Where to see it. */
  public String getHref() {
    return "/account/data-part?kind=" + name;
  }
}
