package org.lingyan.web.closing;

import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A closed year on the page. */
public final class ClosingRow {
  private final ClosedYear closing;
  private final boolean mine;
  private final PageTexts texts;

  /**
   * A closed year.
   *
   * @param mine whether the reader may open it again
   */
  ClosingRow(ClosedYear closing, boolean mine, PageTexts texts) {
    this.closing = closing;
    this.mine = mine;
    this.texts = texts;
  }

  /** The year, and the unit for which it is closed with everything below. */
  public String getTitle() {
    return texts.of("closing.row", Integer.toString(closing.year()), closing.organisation());
  }

  /** Whether it is closed now. */
  public boolean isClosed() {
    return closing.closed();
  }

  /** Who closed it, when and why. */
  public String getClosing() {
    return texts.of(
        "closing.closed-by",
        closing.closedBy(),
        Timekeeper.day(closing.closedAt()),
        closing.reason());
  }

  /** Who opened it again, when and why; empty while it is closed. */
  public String getReopening() {
    return closing
        .reopenedAt()
        .map(
            at ->
                texts.of(
                    "closing.reopened-by",
                    closing.reopenedBy().orElse(""),
                    Timekeeper.day(at),
                    closing.reopenedWhy()))
        .orElse("");
  }

  /** Where it is opened again; empty when this reader cannot. */
  public String getReopenHref() {
    return mine && closing.closed() ? "/hr/year-reopen?id=" + Ids.text(closing.id()) : "";
  }
}
