package org.lingyan.web.reconciliation;

import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.ReconciliationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A comparison on a page. */
public final class ComparisonRow {
  private final ReconciliationView comparison;
  private final Texts texts;

  ComparisonRow(ReconciliationView comparison, Texts texts) {
    this.comparison = comparison;
    this.texts = texts;
  }

  /** What the file was called. */
  public String getTitle() {
    return comparison.title();
  }

  /** Where its rows are. */
  public String getHref() {
    return "/hr/comparison?id=" + Ids.text(comparison.id());
  }

  /** Who brought it, and when. */
  public String getMade() {
    return texts.of("compare.made", comparison.madeBy(), Timekeeper.day(comparison.madeAt()));
  }

  /** How many rows, by what was found. */
  public String getCounts() {
    return texts.of(
        "compare.counts",
        of(Found.MATCHED),
        of(Found.MISSING),
        of(Found.CONFLICTING),
        of(Found.UNKNOWN));
  }

  private long of(Found found) {
    return comparison.rows().getOrDefault(found, 0L);
  }

  /** How many need a decision. */
  public String getOpen() {
    return texts.of("compare.open", comparison.open());
  }

  /** Whether some do. */
  public boolean isWaiting() {
    return comparison.open() > 0;
  }
}
