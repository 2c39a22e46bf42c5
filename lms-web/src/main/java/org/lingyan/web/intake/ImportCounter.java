package org.lingyan.web.intake;

import org.lingyan.people.intake.RowVerdict;

/** A number of rows that is also a filter. */
public final class ImportCounter {
  private final RowVerdict verdict;
  private final int rows;
  private final String href;
  private final boolean chosen;

  ImportCounter(RowVerdict verdict, int rows, String href, boolean chosen) {
    this.verdict = verdict;
    this.rows = rows;
    this.href = href;
    this.chosen = chosen;
  }

  /** Which rows. */
  public RowVerdict getVerdict() {
    return verdict;
  }

  /** How many. */
  public int getRows() {
    return rows;
  }

  /** Address of the list with only these, or with all again. */
  public String getHref() {
    return href;
  }

  /** Whether only these are shown. */
  public boolean isChosen() {
    return chosen;
  }
}
