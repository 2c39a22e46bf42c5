package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.registration.RegistrationKind;
import org.lingyan.credential.registration.RegistrationView;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Ids;

/**
 * A registration of a certificate.
 *
 * @param id its id
 * @param certificate id of the certificate
 * @param level its level
 * @param kind FIRST or RENEWAL
 * @param registeredOn day on which the authority registered
 * @param from first valid day
 * @param to last valid day
 * @param recordedAt when it was entered
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param withdrawnWhy why; null likewise
 */
@Schema(name = "Registration", description = "A registration of a certificate.")
public record RegistrationJson(
    String id,
    String certificate,
    CertificateLevel level,
    RegistrationKind kind,
    LocalDate registeredOn,
    LocalDate from,
    LocalDate to,
    Instant recordedAt,
    @About(optional = true) Instant withdrawnAt,
    @About(optional = true) String withdrawnWhy) {
  /** The registration as the API tells it. */
  public static RegistrationJson of(RegistrationView one) {
    return new RegistrationJson(
        Ids.text(one.id()),
        Ids.text(one.certificateId()),
        one.level(),
        one.kind(),
        one.registeredOn(),
        one.days().from(),
        one.days().last(),
        one.recordedAt(),
        one.withdrawnAt().orElse(null),
        one.stands() ? null : one.withdrawnWhy());
  }
}
