package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.web.text.Texts;

/**
 * What a stranger learns about a paper.
 *
 * @param kind kind of paper
 * @param maskedName the holder's name, masked
 * @param title what it certifies
 * @param hours 学时; null where no rule converts minutes
 * @param issuedOn local day of issue
 * @param status what the check says
 * @param supersededBy number of the paper that replaced it; null when none did
 * @param revokedOn local day on which it was taken back; null when it was not
 */
@Schema(name = "Verification", description = "What a stranger learns about a paper.")
public record VerificationJson(
    ProofKind kind,
    String maskedName,
    String title,
    @About(optional = true) BigDecimal hours,
    LocalDate issuedOn,
    ProofStatus status,
    @About(optional = true) String supersededBy,
    @About(optional = true) LocalDate revokedOn) {
  /** The check in a language. */
  public static VerificationJson of(ProofCheck check, Texts texts) {
    return new VerificationJson(
        check.proof().kind(),
        check.proof().maskedHolder(),
        check.proof().title().in(texts.locale()),
        check.proof().hours().orElse(null),
        check.proof().issuedOn(),
        check.status(),
        check.supersededBy().orElse(null),
        check.revokedOn().orElse(null));
  }
}
