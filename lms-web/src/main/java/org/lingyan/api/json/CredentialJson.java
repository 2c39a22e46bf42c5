package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.overview.CredentialLine;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Ids;

/**
 * Somebody's highest certificate and how its registration stands.
 *
 * @param personId whose
 * @param name her name
 * @param organisationId where she works
 * @param organisation its name
 * @param certificate id of the certificate
 * @param level its level
 * @param issuedOn local day on it
 * @param verified whether somebody has verified it
 * @param registration how its registration stands on the day
 * @param validUntil last valid day of the registration that holds or held last; null for none
 * @param renewalFrom first day of the window for renewing; null where none holds
 * @param firstUntil last day on which the first registration is or was accepted
 */
@Schema(name = "Credential", description = "A certificate and how its registration stands.")
public record CredentialJson(
    String personId,
    String name,
    String organisationId,
    String organisation,
    String certificate,
    CertificateLevel level,
    LocalDate issuedOn,
    boolean verified,
    RegistrationState registration,
    @About(optional = true) LocalDate validUntil,
    @About(optional = true) LocalDate renewalFrom,
    LocalDate firstUntil) {
  static CredentialJson of(CredentialLine line) {
    return new CredentialJson(
        Ids.text(line.personId()),
        line.name(),
        Ids.text(line.organisationId()),
        line.organisation(),
        Ids.text(line.certificateId()),
        line.level(),
        line.issuedOn(),
        line.verified(),
        line.standing().state(),
        line.standing().lastValid().orElse(null),
        line.standing().renewalFrom().orElse(null),
        line.standing().firstUntil());
  }
}
