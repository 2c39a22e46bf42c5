package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.web.proof.ProofOptions;
import org.lingyan.web.text.Texts;

/** A paper in a list. */
public final class ProofRow {
  private final ProofView proof;
  private final String title;

  private ProofRow(ProofView proof, String title) {
    this.proof = proof;
    this.title = title;
  }

  /** The row of a paper. */
  static ProofRow of(ProofView proof, Texts texts) {
    String subject = proof.title().in(texts.locale());
    return new ProofRow(
        proof,
        proof.kind() == ProofKind.HOURS
            ? ProofOptions.words(subject, proof.period(), texts)
            : texts.of("proof.title.COURSE", subject));
  }

  /** What it certifies. */
  public String getTitle() {
    return title;
  }

  /** Kind of paper. */
  public ProofKind getKind() {
    return proof.kind();
  }

  /** Its number in groups of four. */
  public String getPrintedNumber() {
    return proof.printedNumber();
  }

  /** Day of issue. */
  public LocalDate getIssuedOn() {
    return proof.issuedOn();
  }

  /** 学时; zero where no rule converts. */
  public BigDecimal getHours() {
    return proof.hours().orElse(BigDecimal.ZERO);
  }

  /** Whether 学时 stand on it. */
  public boolean isConverted() {
    return proof.hours().isPresent();
  }

  /** The paper itself. */
  public String getPdf() {
    return "/proofs/" + proof.number() + ".pdf";
  }

  /** Where anybody can check it. */
  public String getVerify() {
    return "/verify/" + proof.number();
  }
}
