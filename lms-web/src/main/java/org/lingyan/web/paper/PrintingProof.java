package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Optional;
import org.lingyan.certificate.ProofCheck;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.certificate.Proofs;
import org.lingyan.certificate.VerifyingProof;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.term.Terms;
import org.lingyan.web.setup.Setting;

/**
 * A paper with all that it needs: the rule that it names, the words of its day and place, its seal,
 * and what became of it since.
 */
@ApplicationScoped
public class PrintingProof {
  private final Proofs proofs;
  private final VerifyingProof verifying;
  private final Seals seals;
  private final RuleBook rules;
  private final Terms terms;
  private final DrawingPaper drawing;

  /** For the container's proxy. */
  protected PrintingProof() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PrintingProof(
      Proofs proofs,
      VerifyingProof verifying,
      Seals seals,
      RuleBook rules,
      Terms terms,
      DrawingPaper drawing) {
    this.proofs = proofs;
    this.verifying = verifying;
    this.seals = seals;
    this.rules = rules;
    this.terms = terms;
    this.drawing = drawing;
  }

  /**
   * The paper's file.
   *
   * @param here address at which the product was asked just now, for where no public one is set;
   *     may be empty
   */
  public byte[] pdf(ProofView proof, String here) {
    Optional<String> named = Setting.PUBLIC_URL.value();
    return drawing.draw(
        paper(proof), named.orElse(here), named.isEmpty() || Setting.PUBLIC_URL_IS_LOCAL.on());
  }

  private Paper paper(ProofView proof) {
    ProofCheck check =
        verifying
            .verify(proof.number())
            .orElseThrow(() -> new UnknownSubject("proof:" + proof.number()));
    return new Paper(
        check,
        proofs.parts(proof.number()),
        proof.kind() == ProofKind.HOURS
            ? rules.hoursRule(proof.subject(), proof.ruleVersion())
            : Optional.empty(),
        terms.ofPerson(proof.personId(), proof.issuedOn()),
        seals
            .of(proof.number())
            .map(png -> "data:image/png;base64," + Base64.getEncoder().encodeToString(png))
            .orElse(""));
  }
}
