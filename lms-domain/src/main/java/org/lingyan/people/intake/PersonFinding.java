package org.lingyan.people.intake;

import java.util.List;
import java.util.Optional;

/**
 * What judging a row came to.
 *
 * @param verdict what posting would do
 * @param troubles what stands against it
 * @param notes what should be known, although nothing is wrong
 * @param differences what changes
 * @param plan what posting does; empty with troubles, and for what is unchanged
 */
record PersonFinding(
    RowVerdict verdict,
    List<Trouble> troubles,
    List<Trouble> notes,
    List<Difference> differences,
    Optional<PersonPlan> plan) {
  static PersonFinding wrong(List<Trouble> troubles) {
    return new PersonFinding(
        RowVerdict.ERROR, Trouble.sorted(troubles), List.of(), List.of(), Optional.empty());
  }
}
