package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Ids;

/**
 * A national certificate.
 *
 * @param id its id
 * @param personId whose
 * @param level its level
 * @param number the number on it, masked; null once it was erased
 * @param issuedOn local day on it
 * @param passedOn day on which the examination was passed; null when it is not known
 * @param evidence id of the file that proves it; null for none
 * @param recordedAt when it was entered
 * @param verifiedAt when it was compared with its evidence; null while nobody has
 * @param verifiedBy who did; null likewise
 * @param withdrawnAt when it was withdrawn; null while it stands
 * @param withdrawnWhy why; null likewise
 */
@Schema(name = "Certificate", description = "A national certificate.")
public record CertificateJson(
    String id,
    String personId,
    CertificateLevel level,
    @About(optional = true) String number,
    LocalDate issuedOn,
    @About(optional = true) LocalDate passedOn,
    @About(optional = true) String evidence,
    Instant recordedAt,
    @About(optional = true) Instant verifiedAt,
    @About(optional = true) String verifiedBy,
    @About(optional = true) Instant withdrawnAt,
    @About(optional = true) String withdrawnWhy) {
  /** The certificate as the API tells it. */
  public static CertificateJson of(CertificateView one) {
    return new CertificateJson(
        Ids.text(one.id()),
        Ids.text(one.personId()),
        one.level(),
        one.number().map(CertificateNumber::masked).orElse(null),
        one.issuedOn(),
        one.passedOn().orElse(null),
        one.evidence().isPresent() ? Ids.text(one.evidence().getAsLong()) : null,
        one.recorded().at(),
        one.verified().map(CertificateView.Act::at).orElse(null),
        one.verified().map(CertificateView.Act::name).orElse(null),
        one.withdrawn().map(CertificateView.Act::at).orElse(null),
        one.withdrawn().map(CertificateView.Act::reason).orElse(null));
  }
}
