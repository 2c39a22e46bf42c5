package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;
import org.lingyan.term.Term;
import org.lingyan.term.Terms;

/** Draws a paper as PDF, A4. */
@ApplicationScoped
public class DrawingPaper {
  private final Press press;
  private final Terms terms;

  /** For the container's proxy. */
  protected DrawingPaper() {
    this(null, null);
  }

  /** Draws with this, in the words of the place and day of issue. */
  @Inject
  public DrawingPaper(Press press, Terms terms) {
    this.press = press;
    this.terms = terms;
  }

  /**
   * A paper as a PDF file.
   *
   * @param rule the version that judged; empty where no rule is cited
   * @param publicAddress where strangers reach the product
   * @param sample whether that address is this machine only
   */
  public byte[] draw(
      ProofView proof, Optional<HoursRule> rule, String publicAddress, boolean sample) {
    Term term = terms.ofPerson(proof.personId(), proof.issuedOn());
    PaperWriter writer = new PaperWriter(proof, rule, term);
    PaperSheet sheet = writer.sheet(publicAddress, sample);
    return press.print(new PaperMarkup(press::printable, writer.words()).of(sheet));
  }
}
