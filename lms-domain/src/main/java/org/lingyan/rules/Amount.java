package org.lingyan.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Citation;

/**
 * How much is asked in a period.
 *
 * @param unit what it is counted in
 * @param all what is asked of everybody whose level is not named; empty: nothing is defined for
 *     them
 * @param byLevel what is asked by level of the national certificate
 * @param citation source
 */
public record Amount(
    Unit unit,
    Optional<BigDecimal> all,
    Map<CertificateLevel, BigDecimal> byLevel,
    Citation citation) {
  /** Freezes the map. */
  public Amount {
    byLevel = Map.copyOf(byLevel);
  }

  /** What is asked of somebody of this level; empty where the rule defines nothing (never 0). */
  public Optional<BigDecimal> of(Optional<CertificateLevel> level) {
    return level.map(byLevel::get).or(() -> all);
  }

  /** The largest amount asked of anybody; for pages that name a rule by it. */
  public Optional<BigDecimal> most() {
    return java.util.stream.Stream.concat(all.stream(), byLevel.values().stream())
        .max(java.util.Comparator.naturalOrder());
  }
}
