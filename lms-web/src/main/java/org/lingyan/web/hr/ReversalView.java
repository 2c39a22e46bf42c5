package org.lingyan.web.hr;

import java.util.List;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.web.text.PageTexts;

/** What would change if an entry were taken back. */
public final class ReversalView {
  private final EntryView entry;
  private final List<HoursVerdict> now;
  private final List<HoursVerdict> then;
  private final boolean papers;
  private final PageTexts texts;

  ReversalView(
      EntryView entry,
      List<HoursVerdict> now,
      List<HoursVerdict> then,
      boolean papers,
      PageTexts texts) {
    this.entry = entry;
    this.now = now;
    this.then = then;
    this.papers = papers;
    this.texts = texts;
  }

  /** The year that changes. */
  public String getYear() {
    return Integer.toString(entry.occurredOn().getYear());
  }

  /** Whether a requirement is judged by it. */
  public boolean isJudged() {
    return !now.isEmpty() && !then.isEmpty();
  }

  /** 学时 that count now. */
  public String getCountedNow() {
    return texts.amount(now.get(0).counted());
  }

  /** 学时 that would count. */
  public String getCountedThen() {
    return texts.amount(then.get(0).counted());
  }

  /** The verdict now. */
  public Status getStatusNow() {
    return now.get(0).status();
  }

  /** The verdict then. */
  public Status getStatusThen() {
    return then.get(0).status();
  }

  /** Whether papers speak of these days. */
  public boolean isPapers() {
    return papers;
  }

  /** The verb on the button. */
  public String getButton() {
    return texts.of("reversal.button", entry.minutes());
  }
}
