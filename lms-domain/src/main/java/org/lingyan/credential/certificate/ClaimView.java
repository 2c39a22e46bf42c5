package org.lingyan.credential.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;

/**
 * A certificate, or evidence for one, that somebody brought herself.
 *
 * @param id its id
 * @param personId whose: who stays when her record was merged
 * @param name her name
 * @param certificateId the certificate on record to which the evidence belongs, or which it became
 * @param level level that she says
 * @param number number that she says; empty once it is decided
 * @param issuedOn day of issue that she says
 * @param passedOn day of passing that she says
 * @param fileId the evidence
 * @param state where it stands
 * @param at when it was brought
 * @param decidedAt when it was decided
 * @param answer why it was returned; may be empty
 */
public record ClaimView(
    long id,
    long personId,
    String name,
    OptionalLong certificateId,
    CertificateLevel level,
    Optional<CertificateNumber> number,
    LocalDate issuedOn,
    Optional<LocalDate> passedOn,
    long fileId,
    BroughtState state,
    Instant at,
    Optional<Instant> decidedAt,
    String answer) {}
