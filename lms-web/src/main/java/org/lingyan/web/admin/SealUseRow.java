package org.lingyan.web.admin;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.seal.SealUse;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** That a seal stands on a paper, on a page. */
public final class SealUseRow {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final SealUse use;
  private final Texts texts;

  SealUseRow(SealUse use, Texts texts) {
    this.use = use;
    this.texts = texts;
  }

  /** Number of the paper. */
  public String getNumber() {
    return ProofView.printed(use.number());
  }

  /** Name on it. */
  public String getHolder() {
    return use.holder();
  }

  /** Who sealed. */
  public String getUsedBy() {
    return use.usedBy();
  }

  /** When, to the minute. */
  public String getWhen() {
    return texts.of(
        "job.moment",
        Timekeeper.day(use.at()),
        TIME.format(LocalTime.ofInstant(use.at(), Timekeeper.ZONE)));
  }
}
