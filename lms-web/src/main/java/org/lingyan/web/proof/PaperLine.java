package org.lingyan.web.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofStatus;
import org.lingyan.certificate.ProofView;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** A paper in a list, with what became of it. */
public final class PaperLine {
  private final ProofLine line;
  private final Texts texts;

  /** A row in a language. */
  public PaperLine(ProofLine line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  private ProofView proof() {
    return line.proof();
  }

  /** What it certifies. */
  public String getTitle() {
    String subject = proof().title().in(texts.locale());
    return proof().kind() == ProofKind.HOURS
        ? ProofOptions.words(subject, proof().period(), texts)
        : texts.of("proof.title.COURSE", subject);
  }

  /** Name on it. */
  public String getHolder() {
    return proof().holder();
  }

  /** Organisation on it. */
  public String getOrganisation() {
    return proof().organisation();
  }

  /** Kind of paper, in words. */
  public String getKind() {
    return texts.of(proof().kind());
  }

  /** Its number, as addresses write it. */
  public String getNumber() {
    return proof().number();
  }

  /** Its number in groups of four. */
  public String getPrintedNumber() {
    return proof().printedNumber();
  }

  /** Day of issue. */
  public LocalDate getIssuedOn() {
    return proof().issuedOn();
  }

  /** Hours; zero where no rule converts. */
  public BigDecimal getHours() {
    return proof().hours().orElse(BigDecimal.ZERO);
  }

  /** Whether hours stand on it. */
  public boolean isConverted() {
    return proof().hours().isPresent();
  }

  /** What a check says. */
  public ProofStatus getStatus() {
    return line.status();
  }

  /** Whether it can be used. */
  public boolean isGood() {
    return line.status() == ProofStatus.VALID;
  }

  /** The style of its chip. */
  public String getStyle() {
    return switch (line.status()) {
      case VALID -> "MET";
      case SUPERSEDED -> "UNDEFINED";
      case DIFFERS -> "AT_RISK";
      case REVOKED -> "NOT_MET";
    };
  }

  /** What became of it, in words; empty while it is good. */
  public String getFate() {
    return switch (line.status()) {
      case VALID -> "";
      case SUPERSEDED ->
          texts.of("proof.superseded-by", ProofView.printed(line.supersededBy().orElse("")));
      case DIFFERS -> texts.of("proof.differs");
      case REVOKED ->
          texts.of(
              "proof.revoked-for",
              Timekeeper.day(line.revocation().orElseThrow().at()),
              line.revocation().orElseThrow().reason());
    };
  }

  /** Whether it was taken back. */
  public boolean isRevoked() {
    return line.revocation().isPresent();
  }

  /** Whether it bears a seal. */
  public boolean isSealed() {
    return line.sealed();
  }

  /** The paper itself. */
  public String getPdf() {
    return "/proofs/" + proof().number() + ".pdf";
  }

  /** Where anybody can check it. */
  public String getVerify() {
    return "/verify/" + proof().number();
  }

  /** Where the office looks after it. */
  public String getHref() {
    return "/hr/proof?number=" + proof().number();
  }
}
