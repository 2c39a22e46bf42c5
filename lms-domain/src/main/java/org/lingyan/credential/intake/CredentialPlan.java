package org.lingyan.credential.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.registration.RegistrationPlan;

/**
 * What a row puts on record.
 *
 * @param person whose
 * @param certificateId the certificate, when it is on record already
 * @param wish what the row says of it
 * @param isNew whether this row puts the certificate on record
 * @param registration the registration that it adds
 * @param registeredOn its day
 */
record CredentialPlan(
    long person,
    OptionalLong certificateId,
    NewCertificate wish,
    boolean isNew,
    Optional<RegistrationPlan> registration,
    Optional<LocalDate> registeredOn) {
  boolean addsNothing() {
    return !isNew && registration.isEmpty();
  }
}
