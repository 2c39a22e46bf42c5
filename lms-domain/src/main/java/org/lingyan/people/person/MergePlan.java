package org.lingyan.people.person;

import java.util.List;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * What a merge would do to working lives, before it is decided.
 *
 * @param stays who would stay
 * @param alias who would be known under her
 * @param before employments of both as they are, the earliest first
 * @param overlaps times in which both have a main employment (M6)
 * @param after employments of who stays as they would be, the earliest first
 * @param against what stands against it; empty when nothing does
 */
public record MergePlan(
    PersonView stays,
    PersonView alias,
    List<Employed> before,
    List<Overlap> overlaps,
    List<Employed> after,
    List<Reason> against) {
  /** Freezes the lists. */
  public MergePlan {
    before = List.copyOf(before);
    overlaps = List.copyOf(overlaps);
    after = List.copyOf(after);
    against = List.copyOf(against);
  }

  /**
   * An employment.
   *
   * @param personId under which record
   * @param organisationId where
   * @param category kind of worker
   * @param kind how she belongs there
   * @param main whether she counts there
   * @param manager her line manager; empty when nobody is named
   * @param days for which days
   */
  public record Employed(
      long personId,
      long organisationId,
      WorkerCategory category,
      EmploymentKind kind,
      boolean main,
      OptionalLong manager,
      DateRange days) {
    static Employed of(EmploymentRow row) {
      return new Employed(
          row.personId(),
          row.organisationId(),
          row.category(),
          row.kind(),
          row.main(),
          row.managerId(),
          row.days());
    }
  }

  /**
   * A time in which each of the two has a main employment.
   *
   * @param ofStays where who stays works
   * @param ofAlias where the other works
   * @param days for which days
   */
  public record Overlap(long ofStays, long ofAlias, DateRange days) {}
}
