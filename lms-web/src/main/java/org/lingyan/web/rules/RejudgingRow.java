package org.lingyan.web.rules;

import org.lingyan.hours.standing.Rejudging;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** A change of rules after which people wait to be judged again. */
public final class RejudgingRow {
  private final Rejudging rejudging;
  private final String words;

  RejudgingRow(Rejudging rejudging, String title, PageTexts texts) {
    this.rejudging = rejudging;
    this.words =
        texts.of(
            rejudging.goesOn() ? "rules.rejudging.goes-on" : "rules.rejudging.stands",
            title,
            rejudging.done());
  }

  /** Its id. */
  public String getId() {
    return Ids.text(rejudging.id());
  }

  /** What it is about, and how far it is. */
  public String getWords() {
    return words;
  }

  /** People judged so far. */
  public int getDone() {
    return rejudging.done();
  }

  /** People in all; 0 while nobody knows. */
  public int getTotal() {
    return rejudging.total();
  }

  /** Whether somebody has to ask for it again. */
  public boolean isStanding() {
    return !rejudging.goesOn();
  }
}
