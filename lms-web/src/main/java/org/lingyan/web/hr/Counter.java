package org.lingyan.web.hr;

import org.lingyan.hours.standing.Status;

/** A number on top of the board that filters the list. */
public final class Counter {
  private final Status status;
  private final int people;
  private final String note;
  private final String href;
  private final boolean chosen;

  Counter(Status status, int people, String note, String href, boolean chosen) {
    this.status = status;
    this.people = people;
    this.note = note;
    this.href = href;
    this.chosen = chosen;
  }

  /** What is counted. */
  public Status getStatus() {
    return status;
  }

  /** How many people. */
  public int getPeople() {
    return people;
  }

  /** Their share, or why there are none yet. */
  public String getNote() {
    return note;
  }

  /** Address that filters by it, or takes the filter away. */
  public String getHref() {
    return href;
  }

  /** Whether the list is filtered by it. */
  public boolean isChosen() {
    return chosen;
  }
}
