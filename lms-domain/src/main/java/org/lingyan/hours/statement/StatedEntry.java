package org.lingyan.hours.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.shared.Reason;

/**
 * An entry with what it counts.
 *
 * @param entry the entry
 * @param state whether it counts
 * @param minutes minutes that count
 * @param worth 学时, two decimals; empty where no rule converts
 * @param reasons why it counts less than it says; empty when it counts whole
 */
public record StatedEntry(
    EntryView entry,
    EntryState state,
    int minutes,
    Optional<BigDecimal> worth,
    List<Reason> reasons) {
  /** Freezes the reasons. */
  public StatedEntry {
    reasons = List.copyOf(reasons);
  }
}
