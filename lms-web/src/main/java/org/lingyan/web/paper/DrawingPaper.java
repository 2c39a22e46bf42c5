package org.lingyan.web.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

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
   * @param publicAddress where strangers reach the product
   * @param sample whether that address is this machine only
   */
  byte[] draw(Paper paper, String publicAddress, boolean sample) {
    PaperWriter writer = new PaperWriter(paper);
    PaperSheet sheet = writer.sheet(publicAddress, sample);
    return press.print(new PaperMarkup(press::printable, writer.words()).of(sheet));
  }

  /** A copy of personal data as a PDF file. */
  public byte[] draw(DataSheet sheet) {
    return press.print(new DataMarkup(press::printable).of(sheet));
  }
}
