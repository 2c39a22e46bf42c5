package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.lingyan.hours.ledger.SourceKind;

/**
 * One entry of the ledger, as a rule sees it.
 *
 * @param on local day
 * @param minutes negative for a reversal, 0 for a degree
 * @param category code
 * @param source what it comes from; online courses and degrees are counted in ways of their own
 * @param reversal whether it takes another entry back
 * @param creditYear the year for which it was allotted in a make-up window; empty: that of its day
 */
public record Worked(
    LocalDate on,
    int minutes,
    String category,
    SourceKind source,
    boolean reversal,
    OptionalInt creditYear) {

  /** An hour in a classroom, or taken back. */
  public Worked(LocalDate on, int minutes, String category) {
    this(on, minutes, category, SourceKind.CLASS, minutes < 0, OptionalInt.empty());
  }

  /** An entry of some source, or one taken back. */
  public Worked(LocalDate on, int minutes, String category, SourceKind source) {
    this(on, minutes, category, source, minutes < 0, OptionalInt.empty());
  }

  boolean degree() {
    return source == SourceKind.DEGREE;
  }
}
