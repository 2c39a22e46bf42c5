package org.lingyan.hours.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.EntryTime;
import org.lingyan.rules.DegreeTerm;
import org.lingyan.rules.HoursRule;

/** What single entries count under a rule (H3). Pure. */
final class EntryWorth {

  private final Optional<HoursRule> rule;
  private final Map<Long, Long> counted = new HashMap<>();

  /**
   * Shares out the days.
   *
   * @param rule the main requirement; empty when none binds
   * @param days all entries of the days that are asked for
   */
  EntryWorth(Optional<HoursRule> rule, List<EntryView> days) {
    this.rule = rule;
    long cap = cap(1);
    Map<LocalDate, Long> room = new HashMap<>();
    days.stream()
        .filter(EntryWorth::stands)
        .sorted(Comparator.comparing(EntryView::recordedAt).thenComparing(EntryView::id))
        .forEach(
            entry -> {
              int spread = entry.source().days();
              if (spread != 1) {
                counted.put(entry.id(), Math.min(cap(spread), worth(entry)));
                return;
              }
              long left = room.getOrDefault(entry.occurredOn(), cap);
              long counts = Math.min(left, worth(entry));
              room.put(entry.occurredOn(), left - counts);
              counted.put(entry.id(), counts);
            });
  }

  private long cap(int spread) {
    return rule.map(counting -> EntryTime.cap(counting, spread)).orElse(EntryTime.NO_CAP);
  }

  /** What it would count if nothing stood in its way. */
  private long worth(EntryView entry) {
    return rule.map(counting -> EntryTime.worth(counting, entry.source().kind(), entry.minutes()))
        .orElse(entry.minutes() * EntryTime.HUNDREDTHS);
  }

  /** States an entry of those days. */
  StatedEntry of(EntryView entry) {
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
    return standing(entry, counted.getOrDefault(entry.id(), 0L));
  }

  private StatedEntry standing(EntryView entry, long counts) {
    if (entry.source().kind() == SourceKind.DEGREE) {
      return degree(entry);
    }
    long whole = worth(entry);
    if (whole == 0 && entry.minutes() > 0) {
      HoursRule refusing = rule.orElseThrow();
      return stated(
          entry,
          EntryState.TOO_BRIEF,
          0,
          List.of(
              new EntryReason.TooBrief(
                  refusing.settings().online().leastMinutes(), refusing.settings().citation())));
    }
    if (counts < whole) {
      HoursRule capping = rule.orElseThrow();
      return stated(
          entry,
          EntryState.CAPPED,
          counts,
          List.of(
              new EntryReason.Capped(
                  capping.settings().dailyCap().orElseThrow(),
                  EntryTime.minutes(counts),
                  EntryTime.minutes(whole - counts),
                  capping.settings().citation())));
    }
    return stated(entry, EntryState.COUNTED, counts, List.of());
  }

  /** H3.4: a degree has no minutes; what it counts stands in the rule. */
  private StatedEntry degree(EntryView entry) {
    Optional<BigDecimal> worth = rule.flatMap(HoursRule::degree).map(DegreeTerm::worth);
    return new StatedEntry(
        entry,
        worth.isPresent() || rule.isEmpty() ? EntryState.COUNTED : EntryState.NO_WORTH,
        0,
        rule.map(converting -> worth.orElse(BigDecimal.ZERO)),
        worth.isPresent() || rule.isEmpty()
            ? List.of()
            : List.of(new EntryReason.NoWorth(rule.get().citation())));
  }

  private StatedEntry stated(
      EntryView entry, EntryState state, long counts, List<? extends EntryReason> reasons) {
    return new StatedEntry(
        entry,
        state,
        EntryTime.minutes(counts),
        rule.map(converting -> EntryTime.unrounded(converting, counts)),
        List.copyOf(reasons));
  }

  private static boolean stands(EntryView entry) {
    return entry.reverses().isEmpty() && entry.reversedBy().isEmpty() && entry.counting();
  }
}
