package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;

/**
 * What a rule asks of somebody in a period: everything that decides but the hours.
 *
 * @param rule the rule
 * @param period the period
 * @param since first day on which the rule binds; days before the period make no difference
 * @param level national certificate; empty: none
 * @param away leave and exemptions that concern the rule
 * @param carried what the period before left over, in the rule's unit
 * @param longer windows of the rule that end later for her, all of their days
 */
public record Duty(
    HoursRule rule,
    DateRange period,
    LocalDate since,
    Optional<CertificateLevel> level,
    List<Away> away,
    BigDecimal carried,
    List<DateRange> longer) {
  /** Freezes the lists. */
  public Duty {
    away = List.copyOf(away);
    longer = List.copyOf(longer);
  }

  /** Somebody without leave, without anything carried over. */
  public static Duty plain(
      HoursRule rule, DateRange period, LocalDate since, Optional<CertificateLevel> level) {
    return new Duty(rule, period, since, level, List.of(), BigDecimal.ZERO, List.of());
  }

  /** The same with windows that end later for her. */
  Duty longer(List<DateRange> windows) {
    return new Duty(rule, period, since, level, away, carried, windows);
  }

  Duty carrying(BigDecimal surplus) {
    return new Duty(rule, period, since, level, away, surplus, longer);
  }

  /** First day inside the period on which the rule binds. */
  LocalDate start() {
    return since.isAfter(period.from()) ? since : period.from();
  }

  /** The days whose entries can make a difference. */
  DateRange entries() {
    LocalDate from =
        rule.settings().carryOver().isPresent() ? period.from().minusYears(1) : period.from();
    return new DateRange(from, window().map(DateRange::until).orElse(period.until()));
  }

  /** H2.10: the days after the period on which hours may still be earned for it. */
  Optional<DateRange> window() {
    return windowAfter(period);
  }

  /** The same of any period: the window of the rule, or hers where that ends later. */
  Optional<DateRange> windowAfter(DateRange other) {
    return Stream.concat(
            rule.settings().makeUp().map(window -> window.after(other)).stream(),
            extension(other).stream())
        .max(Comparator.comparing(DateRange::until))
        .filter(days -> days.days() > 0);
  }

  /** The longest of her windows after a period; empty where hers is that of everybody. */
  Optional<DateRange> extension(DateRange other) {
    return longer.stream()
        .filter(days -> days.from().equals(other.until()))
        .max(Comparator.comparing(DateRange::until));
  }
}
