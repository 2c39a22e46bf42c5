package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.rules.CategoryTerms;
import org.lingyan.rules.DegreeTerm;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/** All reasons of a verdict, the deciding one first. */
final class JudgeReasons {
  private final Duty duty;
  private final HoursRule rule;
  private final CountedTime time;
  private final Course course;
  private final List<CategoryStanding> categories;
  private final LocalDate on;
  private final Citation settings;

  JudgeReasons(
      Duty duty, CountedTime time, Course course, List<CategoryStanding> categories, LocalDate on) {
    this.duty = duty;
    this.rule = duty.rule();
    this.time = time;
    this.course = course;
    this.categories = categories;
    this.on = on;
    this.settings = rule.settings().citation();
  }

  /**
   * All of them.
   *
   * @param whole what the rule asks of a full period
   */
  List<Reason> all(BigDecimal whole) {
    List<Reason> reasons = new ArrayList<>();
    addAmount(reasons);
    addCategories(reasons);
    if (!course.met() && course.days().until().isAfter(on)) {
      reasons.add(
          new HoursReason.Pace(
              course.paceKept(on), course.byNow(on), course.counted(), unit(), settings));
    }
    addLess(reasons, whole);
    duty.extension(duty.period())
        .ifPresent(window -> reasons.add(new HoursReason.Extended(window.last())));
    addCounting(reasons);
    return reasons;
  }

  private void addAmount(List<Reason> reasons) {
    BigDecimal lacking = course.needed().subtract(course.counted());
    reasons.add(
        lacking.signum() <= 0
            ? new HoursReason.Reached(course.needed(), course.counted(), unit(), rule.citation())
            : new HoursReason.Lacking(
                course.needed(), course.counted(), course.missing(), unit(), rule.citation()));
  }

  /** What a category lacks decides where the amount itself is reached, and stands first then. */
  private void addCategories(List<Reason> reasons) {
    int at = reasons.get(0) instanceof HoursReason.Reached ? 0 : reasons.size();
    for (CategoryStanding category : categories) {
      if (!category.enough()) {
        reasons.add(
            at++,
            new HoursReason.CategoryLacking(
                category.category(),
                category.least().orElseThrow(),
                category.counted(),
                category.missing(),
                unit(),
                terms().citation()));
      }
    }
  }

  private void addLess(List<Reason> reasons, BigDecimal whole) {
    if (course.days().from().isAfter(duty.period().from())) {
      reasons.add(
          new HoursReason.Joined(
              rule.settings().joiner(),
              course.days().from(),
              whole,
              course.needed(),
              unit(),
              settings));
    }
    long gone = course.away().stream().mapToLong(DateRange::days).sum();
    if (gone > 0) {
      reasons.add(
          new HoursReason.OnLeave(gone, course.days().days(), course.needed(), unit(), settings));
    }
  }

  private void addCounting(List<Reason> reasons) {
    if (time.capped() > 0) {
      reasons.add(
          new CountingReason.DailyCap(
              rule.settings().dailyCap().orElseThrow(),
              time.cappedDays(),
              EntryTime.minutes(time.capped()),
              settings));
    }
    time.full()
        .forEach(
            (category, over) ->
                reasons.add(
                    new CountingReason.CategoryFull(
                        category,
                        terms().of(category).orElseThrow().most().orElseThrow(),
                        EntryTime.minutes(over),
                        unit(),
                        terms().citation())));
    if (time.brief() > 0) {
      reasons.add(
          new CountingReason.TooBrief(
              rule.settings().online().leastMinutes(), EntryTime.minutes(time.brief()), settings));
    }
    addDegrees(reasons);
    if (duty.carried().signum() > 0) {
      reasons.add(
          new CountingReason.Carried(
              duty.carried(), rule.settings().carryOver().orElseThrow(), unit(), settings));
    }
    BigDecimal own = course.counted().subtract(duty.carried());
    int minutes = EntryTime.minutes(time.total());
    reasons.add(
        unit() == Unit.CLOCK_HOUR
            ? new CountingReason.Actual(minutes, own, settings)
            : new CountingReason.Converted(
                minutes, rule.minutesPerUnit(), rule.settings().step(), own, settings));
  }

  private void addDegrees(List<Reason> reasons) {
    if (time.degrees() > 0) {
      DegreeTerm degree = rule.degree().orElseThrow();
      reasons.add(
          new CountingReason.Degree(
              degree.worth().multiply(BigDecimal.valueOf(time.degrees())),
              unit(),
              degree.citation()));
    }
    if (time.furtherDegrees() > 0) {
      reasons.add(
          new CountingReason.FurtherDegree(
              time.furtherDegrees(),
              rule.degree().map(DegreeTerm::citation).orElse(rule.citation())));
    }
  }

  private CategoryTerms terms() {
    return rule.categories().orElseThrow();
  }

  private Unit unit() {
    return rule.unit();
  }
}
