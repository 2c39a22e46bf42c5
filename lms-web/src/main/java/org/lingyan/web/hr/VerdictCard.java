package org.lingyan.web.hr;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.Unit;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.CategoryRow;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** How a person stands under one requirement, with everything it rests on. */
public final class VerdictCard {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final HoursVerdict verdict;
  private final PageTexts texts;
  private final List<ReasonRow> reasons;
  private final List<CategoryRow> parts;

  VerdictCard(HoursVerdict verdict, PageTexts texts) {
    this.verdict = verdict;
    this.texts = texts;
    this.reasons = ReasonRow.of(verdict.reasons(), texts.texts());
    this.parts = CategoryRow.of(verdict, texts.texts());
  }

  /** What amounts are counted in. */
  public Unit getUnit() {
    return verdict.rule().unit();
  }

  /** What is asked. */
  public String getTitle() {
    return texts.words(verdict.rule().title());
  }

  /** The period, where it is not simply the year. */
  public String getPeriod() {
    return verdict.period().equals(DateRange.yearOf(verdict.period().from()))
        ? ""
        : texts.of("standing.period", verdict.period().from(), verdict.period().last());
  }

  /** The verdict. */
  public Status getStatus() {
    return verdict.status();
  }

  /** Whether an amount is asked. */
  public boolean isMeasured() {
    return verdict.needed().isPresent();
  }

  /** 学时 asked; zero when undefined. */
  public BigDecimal getNeeded() {
    return verdict.needed().orElse(BigDecimal.ZERO);
  }

  /** 学时 that count. */
  public BigDecimal getCounted() {
    return verdict.counted();
  }

  /** Share of what is asked, 0 to 100. */
  public int getPercent() {
    return percent(verdict.counted(), getNeeded());
  }

  static int percent(BigDecimal counted, BigDecimal needed) {
    return needed.signum() == 0
        ? 100
        : counted
            .multiply(HUNDRED)
            .divide(needed, 0, RoundingMode.FLOOR)
            .min(HUNDRED)
            .max(BigDecimal.ZERO)
            .intValue();
  }

  /** The one sentence that matters most. */
  public String getHeadline() {
    return verdict
        .missing()
        .filter(missing -> missing.signum() > 0)
        .map(missing -> texts.of("person.missing", texts.amount(missing), verdict.rule().unit()))
        .orElseGet(() -> texts.word(verdict.status()));
  }

  /** When it will be met at today's pace; empty when nothing can be said. */
  public String getForecast() {
    return verdict
        .forecast()
        .map(
            day ->
                day.isBefore(verdict.period().until())
                    ? texts.of("person.forecast", day)
                    : texts.get("person.forecast.late"))
        .orElse("");
  }

  /** 学时 by category. */
  public List<CategoryRow> getParts() {
    return parts;
  }

  /** All reasons. */
  public List<ReasonRow> getReasons() {
    return reasons;
  }
}
