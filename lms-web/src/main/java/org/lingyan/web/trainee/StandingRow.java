package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.RulePeriod;
import org.lingyan.rules.Unit;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.CategoryRow;
import org.lingyan.web.text.ReasonRow;
import org.lingyan.web.text.Texts;

/** How she stands under one requirement, in words. */
public final class StandingRow {
  private final String title;
  private final String year;
  private final Status status;
  private final BigDecimal counted;
  private final BigDecimal needed;
  private final BigDecimal missing;
  private final BigDecimal pending;
  private final Unit unit;
  private final String period;
  private final String outlook;
  private final String whyLabel;
  private final List<CategoryRow> categories;
  private final List<ReasonRow> reasons;

  private StandingRow(HoursVerdict verdict, HoursVerdict then, Texts texts) {
    this.title = verdict.rule().title().in(texts.locale());
    this.year = Integer.toString(verdict.period().from().getYear());
    this.status = verdict.status();
    this.counted = verdict.counted();
    this.needed = verdict.needed().orElse(BigDecimal.ZERO);
    this.missing = verdict.missing().orElse(BigDecimal.ZERO);
    this.pending = then.counted().subtract(verdict.counted()).max(BigDecimal.ZERO);
    this.unit = verdict.rule().unit();
    this.period =
        verdict.period().equals(DateRange.yearOf(verdict.period().from()))
            ? ""
            : texts.of("standing.period", verdict.period().from(), verdict.period().last());
    this.outlook = outlook(verdict, texts);
    this.whyLabel = texts.of("standing.why", verdict.counted());
    this.categories = CategoryRow.of(verdict, then, texts);
    this.reasons = ReasonRow.of(verdict.reasons(), texts);
  }

  /** The row of a verdict. */
  static StandingRow of(HoursVerdict verdict, Texts texts) {
    return new StandingRow(verdict, verdict, texts);
  }

  /**
   * The same with what waits to be decided.
   *
   * @param then the verdict if all of it were approved
   */
  static StandingRow of(HoursVerdict verdict, HoursVerdict then, Texts texts) {
    return new StandingRow(verdict, then, texts);
  }

  /** A sentence on where this is going. */
  private static String outlook(HoursVerdict verdict, Texts texts) {
    LocalDate last = verdict.period().last();
    return switch (verdict.status()) {
      case MET -> texts.of("standing.met." + kind(verdict));
      case NOT_MET -> texts.of("standing.over." + kind(verdict));
      case ON_TRACK, AT_RISK ->
          verdict
              .forecast()
              .filter(day -> !day.isAfter(last))
              .map(day -> texts.of("standing.forecast", day))
              .orElseGet(
                  () ->
                      texts.of(
                          "standing.no-forecast." + kind(verdict),
                          last,
                          ChronoUnit.DAYS.between(verdict.asOf(), last)));
      case EXEMPT -> texts.of("standing.exempt");
      case UNDEFINED -> texts.of("standing.undefined");
    };
  }

  /** A calendar year is spoken of as the year, anything else as the period. */
  private static String kind(HoursVerdict verdict) {
    return verdict.rule().period().kind() == RulePeriod.Kind.CALENDAR_YEAR ? "year" : "period";
  }

  /** Name of the requirement. */
  public String getTitle() {
    return title;
  }

  /** The year judged. */
  public String getYear() {
    return year;
  }

  /** What amounts are counted in. */
  public Unit getUnit() {
    return unit;
  }

  /** The period, where it is not simply the year. */
  public String getPeriod() {
    return period;
  }

  /** The verdict. */
  public Status getStatus() {
    return status;
  }

  /** 学时 that count. */
  public BigDecimal getCounted() {
    return counted;
  }

  /** 学时 asked. */
  public BigDecimal getNeeded() {
    return needed;
  }

  /** 学时 still to come. */
  public BigDecimal getMissing() {
    return missing;
  }

  /** Whether something is still to come. */
  public boolean isShort() {
    return missing.signum() > 0;
  }

  /** Whether something is still to come and can still come. */
  public boolean isOpen() {
    return isShort() && (status == Status.ON_TRACK || status == Status.AT_RISK);
  }

  /** Whether an amount is asked at all. */
  public boolean isJudged() {
    return status != Status.UNDEFINED;
  }

  /** Percent of what is asked, at most 100. */
  public int getPercent() {
    return percent(counted);
  }

  /** What waits to be decided and would count; zero where nothing does. */
  public BigDecimal getPending() {
    return pending;
  }

  /** Whether something waits. */
  public boolean isWaiting() {
    return pending.signum() > 0;
  }

  /** Percent of what is asked with what waits, at most 100. */
  public int getPendingPercent() {
    return percent(counted.add(pending));
  }

  private int percent(BigDecimal amount) {
    return needed.signum() == 0
        ? 100
        : amount
            .multiply(BigDecimal.valueOf(100))
            .divide(needed, 0, RoundingMode.FLOOR)
            .min(BigDecimal.valueOf(100))
            .intValue();
  }

  /** Where this is going. */
  public String getOutlook() {
    return outlook;
  }

  /** Words that open the reasons. */
  public String getWhyLabel() {
    return whyLabel;
  }

  /** 学时 by category. */
  public List<CategoryRow> getCategories() {
    return categories;
  }

  /** All reasons. */
  public List<ReasonRow> getReasons() {
    return reasons;
  }
}
