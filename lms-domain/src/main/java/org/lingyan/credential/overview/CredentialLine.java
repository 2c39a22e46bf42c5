package org.lingyan.credential.overview;

import java.time.LocalDate;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.people.person.CertificateLevel;

/**
 * Somebody's certificate and how its registration stands: of several certificates the highest.
 *
 * @param personId whose
 * @param name her name
 * @param organisationId where she works
 * @param organisation its name
 * @param certificateId the certificate
 * @param level its level
 * @param issuedOn its day
 * @param verified whether somebody has verified it
 * @param standing how its registration stands on the day
 */
public record CredentialLine(
    long personId,
    String name,
    long organisationId,
    String organisation,
    long certificateId,
    CertificateLevel level,
    LocalDate issuedOn,
    boolean verified,
    RegistrationDates.Standing standing) {}
