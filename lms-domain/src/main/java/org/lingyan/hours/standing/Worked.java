package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.SourceKind;

/**
 * One entry of the ledger, as a rule sees it.
 *
 * @param on local day
 * @param minutes negative for a reversal, 0 for a degree
 * @param category code
 * @param source what it comes from; online courses and degrees are counted in ways of their own
 * @param reversal whether it takes another entry back
 * @param days on how many days it took place, the last of which is its day; 0 where nobody says
 * @param creditYear the year for which it was allotted in a make-up window; empty: that of its day
 */
public record Worked(
    LocalDate on,
    int minutes,
    String category,
    SourceKind source,
    boolean reversal,
    int days,
    OptionalInt creditYear) {

  /** An hour in a classroom, or taken back. */
  public Worked(LocalDate on, int minutes, String category) {
    this(on, minutes, category, SourceKind.CLASS, minutes < 0, 1, OptionalInt.empty());
  }

  /** An entry of some source, or one taken back. */
  public Worked(LocalDate on, int minutes, String category, SourceKind source) {
    this(on, minutes, category, source, minutes < 0, 1, OptionalInt.empty());
  }

  /** What takes an entry back. */
  public static Worked back(EntryView entry) {
    return new Worked(
        entry.occurredOn(),
        -entry.minutes(),
        entry.category(),
        entry.source().kind(),
        true,
        entry.source().days(),
        OptionalInt.empty());
  }

  boolean degree() {
    return source == SourceKind.DEGREE;
  }
}
