package org.lingyan.web.duplicate;

import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.web.text.PageTexts;

/** An hour that both records hold and that would count once. */
public final class TwinRow {
  private final Ledger.Twins twins;
  private final PageTexts texts;

  TwinRow(Ledger.Twins twins, PageTexts texts) {
    this.twins = twins;
    this.texts = texts;
  }

  /** What it was. */
  public String getTitle() {
    EntryView entry = twins.counts();
    return entry.title().isEmpty() ? texts.word(entry.source().kind()) : entry.title();
  }

  /** What counts. */
  public String getCounts() {
    return texts.of("merge.twin.counts", twins.counts().occurredOn(), twins.counts().minutes());
  }

  /** What does not. */
  public String getOther() {
    return texts.of("merge.twin.other", twins.other().occurredOn(), twins.other().minutes());
  }
}
