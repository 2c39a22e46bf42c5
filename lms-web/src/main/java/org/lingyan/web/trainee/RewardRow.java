package org.lingyan.web.trainee;

import java.math.BigDecimal;
import org.lingyan.web.text.Texts;

/** What a completed course brought, in words. */
public final class RewardRow {
  private final String text;
  private final String pdf;

  private RewardRow(String text, String pdf) {
    this.text = text;
    this.pdf = pdf;
  }

  /** The row of a reward. */
  static RewardRow of(Reward reward, Texts texts) {
    BigDecimal worth = reward.worth().orElse(BigDecimal.ZERO);
    return new RewardRow(
        reward.worth().isPresent()
            ? texts.of("reward.worth", reward.minutes(), worth)
            : texts.of("reward.minutes", reward.minutes()),
        reward.proof().map(proof -> ProofRow.of(proof, texts).getPdf()).orElse(""));
  }

  /** What was posted. */
  public String getText() {
    return text;
  }

  /** The paper; may be empty. */
  public String getPdf() {
    return pdf;
  }
}
