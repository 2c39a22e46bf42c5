package org.lingyan.web.text;

import java.util.List;
import org.lingyan.shared.Reason;

/** A reason as a page shows it. */
public final class ReasonRow {
  private final String text;
  private final String source;
  private final String sourceStatus;

  private ReasonRow(Reason reason, Texts texts) {
    this.text = texts.of(reason);
    this.source = reason.citation().map(texts::of).orElse("");
    this.sourceStatus = reason.citation().map(citation -> texts.of(citation.status())).orElse("");
  }

  /** Rows for all reasons of a verdict or refusal. */
  public static List<ReasonRow> of(List<Reason> reasons, Texts texts) {
    return reasons.stream().map(reason -> new ReasonRow(reason, texts)).toList();
  }

  /** The words. */
  public String getText() {
    return text;
  }

  /** Where the rule comes from; empty when it rests on none. */
  public String getSource() {
    return source;
  }

  /** How sure the source is. */
  public String getSourceStatus() {
    return sourceStatus;
  }
}
