package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/**
 * A paper with what became of it.
 *
 * @param number its number
 * @param printedNumber the number as it is printed
 * @param kind kind of paper
 * @param personId whose
 * @param holder name on it
 * @param organisation organisation on it
 * @param title what it certifies
 * @param subject id of the requirement or course
 * @param period the days it speaks of
 * @param hours hours in the rule's unit; null where no rule converts
 * @param issuedOn local day of issue
 * @param status what a check says
 * @param supersededBy number of the paper that replaced it; null when none did
 * @param revokedOn local day on which it was taken back; null when it was not
 * @param revocation why, in words; null when it was not
 * @param sealed whether it bears the picture of a seal
 * @param pdf address of the PDF
 * @param verify address of the check
 */
@Schema(name = "IssuedProof", description = "A paper with what became of it.")
public record IssuedProofJson(
    String number,
    String printedNumber,
    ProofKind kind,
    String personId,
    String holder,
    String organisation,
    String title,
    String subject,
    PeriodJson period,
    @About(optional = true) BigDecimal hours,
    LocalDate issuedOn,
    ProofStatus status,
    @About(optional = true) String supersededBy,
    @About(optional = true) LocalDate revokedOn,
    @About(optional = true) String revocation,
    boolean sealed,
    String pdf,
    String verify) {
  /** The paper in a language. */
  public static IssuedProofJson of(ProofLine line, Texts texts) {
    ProofView proof = line.proof();
    return new IssuedProofJson(
        proof.number(),
        proof.printedNumber(),
        proof.kind(),
        Ids.text(proof.personId()),
        proof.holder(),
        proof.organisation(),
        proof.title().in(texts.locale()),
        proof.subject(),
        PeriodJson.of(proof.period()),
        proof.hours().orElse(null),
        proof.issuedOn(),
        line.status(),
        line.supersededBy().orElse(null),
        line.revocation().map(one -> Timekeeper.day(one.at())).orElse(null),
        line.revocation().map(ProofLine.Revocation::reason).orElse(null),
        line.sealed(),
        "/proofs/" + proof.number() + ".pdf",
        "/api/v1/verify/" + proof.number());
  }
}
