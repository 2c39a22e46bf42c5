package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.web.text.Texts;

/**
 * A paper.
 *
 * @param number its number
 * @param printedNumber the number as it is printed
 * @param kind kind of paper
 * @param title what it certifies
 * @param period the days it speaks of
 * @param hours 学时; null where no rule converts minutes
 * @param issuedOn local day of issue
 * @param pdf address of the PDF
 * @param verify address of the check
 */
@Schema(name = "Proof", description = "A paper that can be checked by its number.")
public record ProofJson(
    String number,
    String printedNumber,
    ProofKind kind,
    String title,
    PeriodJson period,
    @About(optional = true) BigDecimal hours,
    LocalDate issuedOn,
    String pdf,
    String verify) {
  /** The paper in a language. */
  public static ProofJson of(ProofView proof, Texts texts) {
    return new ProofJson(
        proof.number(),
        proof.printedNumber(),
        proof.kind(),
        proof.title().in(texts.locale()),
        PeriodJson.of(proof.period()),
        proof.hours().orElse(null),
        proof.issuedOn(),
        "/proofs/" + proof.number() + ".pdf",
        "/api/v1/verify/" + proof.number());
  }
}
