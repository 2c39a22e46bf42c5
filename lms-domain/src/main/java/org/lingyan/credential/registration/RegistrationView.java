package org.lingyan.credential.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.DateRange;

/**
 * A registration on record.
 *
 * @param id its id
 * @param personId whose: who stays when her record was merged
 * @param certificateId of which certificate
 * @param level its level
 * @param kind the first, or a renewal
 * @param registeredOn day on which the authority registered her
 * @param days the days on which it holds
 * @param recordedAt when it was entered
 * @param recordedBy who entered it; may be empty
 * @param withdrawnAt when it was withdrawn; empty while it stands
 * @param withdrawnWhy why; may be empty
 */
public record RegistrationView(
    long id,
    long personId,
    long certificateId,
    CertificateLevel level,
    RegistrationKind kind,
    LocalDate registeredOn,
    DateRange days,
    Instant recordedAt,
    String recordedBy,
    Optional<Instant> withdrawnAt,
    String withdrawnWhy) {
  /** Whether it stands. */
  public boolean stands() {
    return withdrawnAt.isEmpty();
  }
}
