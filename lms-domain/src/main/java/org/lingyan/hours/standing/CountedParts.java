package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.hours.ledger.SourceKind;

/**
 * What an amount that counts is made of (H2.18), in the rule's unit, two decimals.
 *
 * @param byCategory by category, in the order of their first entry; what counts nothing is left out
 * @param bySource by kind of source; what counts nothing is left out
 * @param carried what the period before left over (H2.13); 0 for nothing
 */
public record CountedParts(
    Map<String, BigDecimal> byCategory, Map<SourceKind, BigDecimal> bySource, BigDecimal carried) {
  /** Parts of nothing. */
  public static final CountedParts NONE = new CountedParts(Map.of(), Map.of(), BigDecimal.ZERO);

  /**
   * Splits what a verdict counted; pure.
   *
   * @param duty what the verdict judged
   */
  static CountedParts of(HoursVerdict verdict, Duty duty, List<Worked> entries) {
    long total = 0;
    Map<SourceKind, BigDecimal> bySource = new EnumMap<>(SourceKind.class);
    for (SourceKind kind : SourceKind.values()) {
      // Each kind has what it adds to the kinds before it, so that the parts make up the whole.
      List<Worked> upTo =
          entries.stream().filter(entry -> entry.source().compareTo(kind) <= 0).toList();
      long together = CountedTime.of(duty, upTo, verdict.asOf()).total();
      if (together != total) {
        bySource.put(kind, EntryTime.unrounded(verdict.rule(), together - total));
        total = together;
      }
    }
    Map<String, BigDecimal> byCategory = new LinkedHashMap<>(verdict.byCategory());
    byCategory.values().removeIf(amount -> amount.signum() == 0);
    return new CountedParts(
        byCategory, bySource, verdict.counted().subtract(EntryTime.rounded(verdict.rule(), total)));
  }
}
