package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.util.List;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.Unit;
import org.lingyan.web.text.CategoryRow;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** What the rule says to the conditions. */
public final class WhatIfAnswer {
  private final HoursVerdict verdict;
  private final PageTexts texts;
  private final List<ReasonRow> reasons;
  private final List<CategoryRow> parts;
  private final long leftOut;

  WhatIfAnswer(HoursVerdict verdict, long leftOut, PageTexts texts) {
    this.verdict = verdict;
    this.texts = texts;
    this.leftOut = leftOut;
    this.reasons = ReasonRow.of(verdict.reasons(), texts.texts());
    this.parts = CategoryRow.of(verdict, texts.texts());
  }

  /** What amounts are counted in. */
  public Unit getUnit() {
    return verdict.rule().unit();
  }

  /** The verdict. */
  public Status getStatus() {
    return verdict.status();
  }

  /** What the rule is called. */
  public String getTitle() {
    return texts.words(verdict.rule().title());
  }

  /** 学时 asked. */
  public String getNeeded() {
    return shown(verdict.needed().orElse(null));
  }

  /** 学时 that count. */
  public String getCounted() {
    return shown(verdict.counted());
  }

  /** 学时 still to come. */
  public String getMissing() {
    return shown(verdict.missing().orElse(null));
  }

  private String shown(BigDecimal amount) {
    return amount == null ? "–" : texts.amount(amount);
  }

  /** 学时 by category. */
  public List<CategoryRow> getParts() {
    return parts;
  }

  /** All reasons. */
  public List<ReasonRow> getReasons() {
    return reasons;
  }

  /** That some rows do not count; empty when all do. */
  public String getLeftOut() {
    return leftOut == 0 ? "" : texts.of("what-if.left-out", leftOut);
  }
}
