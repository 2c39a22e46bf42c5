package org.lingyan.people.duplicate;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.people.person.IdentityDocument;

/**
 * What tells a record from another at a glance.
 *
 * @param bornOn day of birth
 * @param document shown masked
 * @param since first day of an employment on record
 * @param account whether an account signs in as it
 */
public record RecordGlance(
    Optional<LocalDate> bornOn,
    Optional<IdentityDocument> document,
    Optional<LocalDate> since,
    boolean account) {
  /** Of a record of which nothing is known. */
  public static final RecordGlance NOTHING =
      new RecordGlance(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
