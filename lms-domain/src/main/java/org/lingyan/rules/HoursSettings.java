package org.lingyan.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lingyan.shared.Citation;

/**
 * What a requirement needs to be judged and its regulation does not say: settings of our own, or of
 * a jurisdiction, with a citation of their own.
 *
 * @param minutesPerUnit minutes that make one 学时; 60 for clock hours
 * @param step the counted amount is rounded down to a multiple of it
 * @param dailyCap most 学时 that one day can count; empty: no cap
 * @param joiner how a joiner's amount is found
 * @param carryOver most of last period's surplus that counts again; empty: nothing is carried over
 * @param makeUp window for earning last year's hours; empty: none
 * @param leave what each kind of leave does to the amount; every kind is there
 * @param online how online courses count
 * @param citation source
 */
public record HoursSettings(
    int minutesPerUnit,
    BigDecimal step,
    Optional<BigDecimal> dailyCap,
    Joiner joiner,
    Optional<BigDecimal> carryOver,
    Optional<MakeUp> makeUp,
    Map<ExemptionKind, ExemptionEffect> leave,
    OnlineCounting online,
    Citation citation) {
  /** Freezes the map. */
  public HoursSettings {
    leave = Map.copyOf(leave);
  }

  /** The same with another length of a unit, another cap and another way with joiners. */
  public HoursSettings with(Joiner otherJoiner, int otherMinutes, Optional<BigDecimal> otherCap) {
    return new HoursSettings(
        otherMinutes, step, otherCap, otherJoiner, carryOver, makeUp, leave, online, citation);
  }
}
