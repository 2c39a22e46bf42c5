package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lingyan.certificate.ProofView;
import org.lingyan.rules.HoursRule;
import org.lingyan.term.Term;

/** Draws a paper as PDF, A4. */
@ApplicationScoped
public class DrawingPaper {
  private final Press press;

  /** For the container's proxy. */
  protected DrawingPaper() {
    this(null);
  }

  /** Draws with this. */
  @Inject
  public DrawingPaper(Press press) {
    this.press = press;
  }

  /**
   * A paper as a PDF file.
   *
   * @param rule the version that judged; empty where no rule is cited
   * @param term what authority and profession are called there on the day of issue
   * @param publicAddress where strangers reach the product
   * @param sample whether that address is this machine only
   */
  public byte[] draw(
      ProofView proof, Optional<HoursRule> rule, Term term, String publicAddress, boolean sample) {
    PaperWriter writer = new PaperWriter(proof, rule, term);
    PaperSheet sheet = writer.sheet(publicAddress, sample);
    return press.print(new PaperMarkup(press::printable, writer.words()).of(sheet));
  }

  /** A copy of personal data as a PDF file. */
  public byte[] draw(DataSheet sheet) {
    return press.print(new DataMarkup(press::printable).of(sheet));
  }
}
