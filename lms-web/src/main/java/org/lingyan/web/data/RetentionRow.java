package org.lingyan.web.data;

import org.lingyan.privacy.retention.RetentionLine;
import org.lingyan.web.text.PageTexts;

/** A kind of data with its period, on the page. */
public final class RetentionRow {
  private final RetentionLine line;
  private final PageTexts texts;

  RetentionRow(RetentionLine line, PageTexts texts) {
    this.line = line;
    this.texts = texts;
  }

  /** Stable name. */
  public String getKind() {
    return line.kind();
  }

  /** What it is called. */
  public String getTitle() {
    return texts.get("retained." + line.kind());
  }

  /** The period that holds today. */
  public String getPeriod() {
    return texts.of("retention.months", line.months());
  }

  /** Why it is that long. */
  public String getReason() {
    return RetentionWords.reason(line, texts.texts());
  }

  /** The law's least, with its source; empty for none. */
  public String getLeast() {
    return line.citation()
        .map(
            found ->
                texts.of(
                    "retention.least",
                    RetentionWords.basis(line.kind(), found, texts.texts()),
                    texts.word(found.status()),
                    line.leastMonths()))
        .orElse("");
  }

  /** A change to come; empty for none. */
  public String getNext() {
    return line.next()
        .map(next -> texts.of("retention.next", next.from(), next.months()))
        .orElse("");
  }

  /** How it goes. */
  public String getHow() {
    return texts.get(line.swept() ? "retention.swept" : "retention.owner");
  }

  /** How many rows are due. */
  public String getDue() {
    return texts.of("retention.due", line.due());
  }
}
