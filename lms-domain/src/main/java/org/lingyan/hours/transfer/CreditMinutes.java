package org.lingyan.hours.transfer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.intake.ListedUnit;
import org.lingyan.rules.BoundRule;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.Unit;

/** T2: how many minutes a 学时 has where somebody works; remembers it for one piece of work. */
public final class CreditMinutes {
  private final RuleBook rules;
  private final LocalDate today;
  private final Map<String, Optional<Integer>> known = new HashMap<>();

  /** Reads through this, as of a day. */
  public CreditMinutes(RuleBook rules, LocalDate today) {
    this.rules = rules;
    this.today = today;
  }

  /**
   * Whole minutes of an amount.
   *
   * @param path where the person works; empty: nobody knows, and the words of the whole tree count
   * @return empty when no requirement there converts 学时
   */
  public Optional<Integer> of(EarnedTime time, Optional<String> path) {
    return (time.unit() == ListedUnit.CREDIT_HOUR ? at(path.orElse("/")) : Optional.of(1))
        .map(time::minutes);
  }

  private Optional<Integer> at(String path) {
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
