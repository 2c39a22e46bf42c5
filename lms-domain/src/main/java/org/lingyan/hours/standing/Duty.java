package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 */
public record Duty(
    HoursRule rule,
    DateRange period,
    LocalDate since,
    Optional<CertificateLevel> level,
    List<Away> away,
    BigDecimal carried) {
  /** Freezes the list. */
  public Duty {
    away = List.copyOf(away);
  }

  /** Somebody without leave, without anything carried over. */
  public static Duty plain(
      HoursRule rule, DateRange period, LocalDate since, Optional<CertificateLevel> level) {
    return new Duty(rule, period, since, level, List.of(), BigDecimal.ZERO);
  }

  Duty carrying(BigDecimal surplus) {
    return new Duty(rule, period, since, level, away, surplus);
  }

  /** First day inside the period on which the rule binds. */
  LocalDate start() {
    return since.isAfter(period.from()) ? since : period.from();
  }

  /** The days whose entries can make a difference. */
  DateRange entries() {
    LocalDate from =
        rule.settings().carryOver().isPresent() ? period.from().minusYears(1) : period.from();
    LocalDate until =
        rule.settings().makeUp().map(window -> window.after(period).until()).orElse(period.until());
    return new DateRange(from, until);
  }
}
