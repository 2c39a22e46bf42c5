package org.lingyan.hours.statement;

import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.shared.Page;

/**
 * A year's hours.
 *
 * @param judged verdicts under every requirement that binds, the main one first
 * @param entries one page of the ledger, newest day first
 * @param unseen D1: how many more there are on days that the reader may not see
 */
public record HoursStatement(List<Judged> judged, Page<StatedEntry> entries, long unseen) {
  /** Freezes the verdicts. */
  public HoursStatement {
    judged = List.copyOf(judged);
  }

  /** The verdict under the main requirement; empty when none binds. */
  public Optional<HoursVerdict> main() {
    return judged.stream().filter(Judged::main).map(Judged::verdict).findFirst();
  }
}
