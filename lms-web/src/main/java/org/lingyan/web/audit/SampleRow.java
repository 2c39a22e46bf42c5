package org.lingyan.web.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.statement.StatedEntry;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** A posting of the sample, with what it counts and what proves it. */
public final class SampleRow extends EntryRow {
  private final int number;
  private final Optional<StatedEntry> stated;
  private final int papers;
  private final int files;
  private final PageTexts texts;

  SampleRow(
      int number,
      InspectedEntry line,
      Optional<StatedEntry> stated,
      int papers,
      int files,
      PageTexts texts) {
    super(line, texts.texts());
    this.number = number;
    this.stated = stated;
    this.papers = papers;
    this.files = files;
    this.texts = texts;
  }

  /** Its place in the sample, from 1. */
  public int getNumber() {
    return number;
  }

  /** What it counts, in 学时; empty where no rule converts. */
  public String getWorth() {
    Optional<BigDecimal> worth = stated.flatMap(StatedEntry::worth);
    return worth.map(amount -> texts.of("audit.worth", texts.part(amount))).orElse("–");
  }

  /** Why it counts less than it says. */
  public List<ReasonRow> getReasons() {
    return stated.map(one -> ReasonRow.of(one.reasons(), texts.texts())).orElse(List.of());
  }

  /** What proves it. */
  public String getEvidence() {
    return texts.of("audit.evidence", papers, files);
  }
}
