package org.lingyan.credential.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;

/**
 * A national certificate on record.
 *
 * @param id its id
 * @param personId whose: who stays when her record was merged
 * @param level its level
 * @param number the number on it; empty once it was erased
 * @param issuedOn local day on it
 * @param passedOn day on which the examination was passed, if it is known
 * @param evidence the file that proves it
 * @param recorded who entered it and when
 * @param verified who verified it and when; empty while nobody has
 * @param withdrawn who withdrew it, when and why; empty while it stands
 */
public record CertificateView(
    long id,
    long personId,
    CertificateLevel level,
    Optional<CertificateNumber> number,
    LocalDate issuedOn,
    Optional<LocalDate> passedOn,
    OptionalLong evidence,
    Act recorded,
    Optional<Act> verified,
    Optional<Act> withdrawn) {
  /**
   * What somebody did about it.
   *
   * @param accountId by which account; empty: the system itself
   * @param name who that is; may be empty
   * @param at when
   * @param reason why; may be empty
   */
  public record Act(OptionalLong accountId, String name, Instant at, String reason) {}

  /** The day from which the term of the first registration counts. */
  public LocalDate countsFrom() {
    return passedOn.orElse(issuedOn);
  }

  /** Whether it stands. */
  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
