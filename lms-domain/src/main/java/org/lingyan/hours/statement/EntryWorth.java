package org.lingyan.hours.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.rules.HoursRule;

/** What single entries count under a rule (H3). Pure. */
final class EntryWorth {

  private final Optional<HoursRule> rule;
  private final Map<Long, Integer> minutes = new HashMap<>();

  /**
   * Shares out the days.
   *
   * @param rule the main requirement; empty when none binds
   * @param days all entries of the days that are asked for
   */
  EntryWorth(Optional<HoursRule> rule, List<EntryView> days) {
    this.rule = rule;
    int cap =
        rule.flatMap(HoursRule::dailyCap)
            .map(most -> most.multiply(BigDecimal.valueOf(rule.get().minutesPerCreditHour())))
            .map(BigDecimal::intValue)
            .orElse(Integer.MAX_VALUE);
    Map<LocalDate, Integer> room = new HashMap<>();
    days.stream()
        .filter(EntryWorth::stands)
        .sorted(Comparator.comparing(EntryView::recordedAt).thenComparing(EntryView::id))
        .forEach(
            entry -> {
              int left = room.getOrDefault(entry.occurredOn(), cap);
              int counted = Math.min(left, entry.minutes());
              room.put(entry.occurredOn(), left - counted);
              minutes.put(entry.id(), counted);
            });
  }

  /** States an entry of those days. */
  StatedEntry of(EntryView entry) {
    int counted = minutes.getOrDefault(entry.id(), 0);
    if (entry.reverses().isPresent()) {
      return stated(
          entry, EntryState.REVERSAL, 0, List.of(new EntryReason.Reversal(entry.reason())));
    }
    if (entry.reversedBy().isPresent()) {
      return stated(entry, EntryState.REVERSED, 0, List.of(new EntryReason.Reversed()));
    }
    if (!entry.counting()) {
      return stated(entry, EntryState.DOUBLE, 0, List.of(new EntryReason.CountedElsewhere()));
    }
    if (counted < entry.minutes()) {
      HoursRule capping = rule.orElseThrow();
      return stated(
          entry,
          EntryState.CAPPED,
          counted,
          List.of(
              new EntryReason.Capped(
                  capping.dailyCap().orElseThrow(),
                  counted,
                  entry.minutes() - counted,
                  capping.settings())));
    }
    return stated(entry, EntryState.COUNTED, counted, List.of());
  }

  private StatedEntry stated(
      EntryView entry, EntryState state, int counted, List<? extends EntryReason> reasons) {
    return new StatedEntry(
        entry,
        state,
        counted,
        rule.map(converting -> converting.worth(counted)),
        List.copyOf(reasons));
  }

  private static boolean stands(EntryView entry) {
    return entry.reverses().isEmpty() && entry.reversedBy().isEmpty() && entry.counting();
  }
}
