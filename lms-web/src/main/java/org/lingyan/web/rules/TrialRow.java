package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.TrialLine;
import org.lingyan.web.text.PageTexts;

/** Somebody whose status would be another one. */
public final class TrialRow {
  private final TrialLine line;
  private final PageTexts texts;

  TrialRow(TrialLine line, PageTexts texts) {
    this.line = line;
    this.texts = texts;
  }

  static String status(Optional<Status> status, PageTexts texts) {
    return status.map(texts::word).orElseGet(() -> texts.get("rules.trial.unbound"));
  }

  /** Her name. */
  public String getName() {
    return line.name();
  }

  /** Where she counts. */
  public String getOrganisation() {
    return line.organisation();
  }

  /** The status now. */
  public String getBefore() {
    return status(line.before(), texts);
  }

  /** The status under the draft. */
  public String getAfter() {
    return status(line.after(), texts);
  }

  /** Class of the status under the draft. */
  public String getAfterStyle() {
    return line.after().map(Status::name).orElse("EXEMPT");
  }

  /** What is asked now and would be, and what would be still to come. */
  public String getDetail() {
    return texts.of(
        "rules.trial.needed",
        amount(line.neededBefore()),
        amount(line.neededAfter()),
        amount(line.missing()));
  }

  private String amount(Optional<BigDecimal> amount) {
    return amount.map(texts::amount).orElse("–");
  }
}
