package org.lingyan.web.claim;

import org.lingyan.hours.claim.ClaimStep;
import org.lingyan.web.text.Texts;

/** Something that happened to a claim, on a page. */
public final class StepRow {
  private final ClaimStep step;
  private final Texts texts;

  StepRow(ClaimStep step, Texts texts) {
    this.step = step;
    this.texts = texts;
  }

  /** What. */
  public String getWhat() {
    return step.minutes().isPresent() && step.minutes().getAsInt() > 0
        ? texts.of(step.kind()) + " · " + texts.of("claim.minutes", step.minutes().getAsInt())
        : texts.of(step.kind());
  }

  /** When, and by whom. */
  public String getWhen() {
    return ClaimWords.moment(step.at(), texts) + " · " + step.account();
  }

  /** When alone: whoever decided does so for the office. */
  public String getAt() {
    return ClaimWords.moment(step.at(), texts);
  }

  /** Why; may be empty. */
  public String getReason() {
    return step.reason();
  }
}
