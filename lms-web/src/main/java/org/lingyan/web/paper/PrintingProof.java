package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.term.Terms;
import org.lingyan.web.setup.Setting;

/** A paper with all that it needs: the rule that it names, and the words of its day and place. */
@ApplicationScoped
public class PrintingProof {
  private final RuleBook rules;
  private final Terms terms;
  private final DrawingPaper drawing;

  /** For the container's proxy. */
  protected PrintingProof() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public PrintingProof(RuleBook rules, Terms terms, DrawingPaper drawing) {
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
    Optional<HoursRule> rule =
        proof.kind() == ProofKind.HOURS
            ? rules.hoursRule(proof.subject(), proof.ruleVersion())
            : Optional.empty();
    Optional<String> named = Setting.PUBLIC_URL.value();
    return drawing.draw(
        proof,
        rule,
        terms.ofPerson(proof.personId(), proof.issuedOn()),
        named.orElse(here),
        named.isEmpty() || Setting.PUBLIC_URL_IS_LOCAL.on());
  }
}
