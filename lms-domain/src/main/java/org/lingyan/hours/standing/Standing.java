package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/**
 * A row of the standing table: what the day cannot change, and the day on which it changes.
 *
 * @param personId who
 * @param ruleId requirement
 * @param slot what it is kept under
 * @param period period
 * @param organisationId where she is counted; empty when not bound on the day
 * @param path path of that organisation on the day that decided; empty text when not bound
 * @param status the verdict, UNDEFINED when not bound
 * @param needed asked
 * @param counted held
 * @param missing still to come
 * @param who kind of employment and level on the day that decided, and categories that lack
 *     something
 * @param turnsOn first day on which this row says something else
 */
record Standing(
    long personId,
    String ruleId,
    Slot slot,
    DateRange period,
    OptionalLong organisationId,
    String path,
    Status status,
    Optional<BigDecimal> needed,
    BigDecimal counted,
    Optional<BigDecimal> missing,
    Traits who,
    LocalDate turnsOn) {

  /** Whether another row says the same, amounts compared by value. */
  boolean sameAs(Standing other) {
    return period.equals(other.period)
        && organisationId.equals(other.organisationId)
        && path.equals(other.path)
        && status == other.status
        && who.equals(other.who)
        && counted.compareTo(other.counted) == 0
        && same(needed, other.needed)
        && same(missing, other.missing)
        && turnsOn.equals(other.turnsOn);
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
  }

  /**
   * What lists are filtered by.
   *
   * @param worker kind of employment; empty when not bound on the day
   * @param level national certificate; empty: none
   * @param lacking codes of categories of which something is missing, each between commas
   */
  record Traits(Optional<WorkerCategory> worker, Optional<CertificateLevel> level, String lacking) {
    /** Of whom nothing is asked yet. */
    static final Traits NONE = new Traits(Optional.empty(), Optional.empty(), "");

    static Traits of(WorkerCategory worker, Duty duty, HoursVerdict verdict) {
      String lacking =
          verdict.categories().stream()
              .filter(category -> !category.enough())
              .map(category -> category.category() + ",")
              .collect(Collectors.joining());
      return new Traits(Optional.of(worker), duty.level(), lacking.isEmpty() ? "" : "," + lacking);
    }
  }
}
