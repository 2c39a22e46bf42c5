package org.lingyan.hours.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.Unit;

/** T2: how many minutes a 学时 has where somebody works; remembers it for one piece of work. */
final class CreditMinutes {
  private final RuleBook rules;
  private final LocalDate today;
  private final Map<String, Optional<Integer>> known = new HashMap<>();

  CreditMinutes(RuleBook rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
  }

  /** Under the main requirement there; empty when none is counted in 学时. */
  Optional<Integer> at(String path) {
    return known.computeIfAbsent(
        path,
        place ->
            rules.binding(place, today).stream()
                .filter(bound -> bound.rule().unit() == Unit.CREDIT_HOUR)
                .sorted((one, other) -> Boolean.compare(other.main(), one.main()))
                .map(BoundRule::rule)
                .map(HoursRule::minutesPerUnit)
                .findFirst());
  }
}
