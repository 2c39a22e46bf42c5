package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.DateRange;

/**
 * An employment as a file shows it.
 *
 * @param organisationId where
 * @param organisation the name of the place on its last day, or as it is called now
 * @param category as what
 * @param kind how
 * @param main whether it is the main one
 * @param manager name of the line manager, in the end; empty when nobody is named
 * @param before who led before her and left, the first first
 * @param days from when until when
 */
public record EmploymentView(
    long organisationId,
    String organisation,
    WorkerCategory category,
    EmploymentKind kind,
    boolean main,
    String manager,
    List<Leader> before,
    DateRange days) {
  /** Freezes the list. */
  public EmploymentView {
    before = List.copyOf(before);
  }

  /**
   * A line manager who left.
   *
   * @param name what she is called
   * @param last the last day on which she led
   */
  public record Leader(String name, LocalDate last) {}
}
