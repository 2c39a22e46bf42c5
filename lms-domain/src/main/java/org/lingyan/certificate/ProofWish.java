package org.lingyan.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/**
 * What a proof of hours is to speak of.
 *
 * @param requirement id of a rule; empty: the main one
 * @param inPeriod any day of the period
 */
public record ProofWish(Optional<String> requirement, LocalDate inPeriod) {
  /** The main requirement in a year, as of its deciding day. */
  public static ProofWish year(DateRange year, LocalDate today) {
    return new ProofWish(Optional.empty(), year.deciding(today));
  }
}
