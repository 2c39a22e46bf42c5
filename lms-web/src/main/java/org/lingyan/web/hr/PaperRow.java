package org.lingyan.web.hr;

import org.lingyan.certificate.ProofKind;
import org.lingyan.certificate.ProofLine;
import org.lingyan.certificate.ProofView;
import org.lingyan.web.proof.PaperLine;
import org.lingyan.web.text.PageTexts;

/** A paper in a person's file. */
public final class PaperRow {
  private final ProofView proof;
  private final PaperLine line;
  private final boolean keeping;
  private final PageTexts texts;

  /**
   * A row.
   *
   * @param keeping whether the reader looks after the papers of this person today
   */
  PaperRow(ProofLine line, boolean keeping, PageTexts texts) {
    this.proof = line.proof();
    this.line = new PaperLine(line, texts.texts());
    this.keeping = keeping;
    this.texts = texts;
  }

  /** Kind and subject. */
  public String getTitle() {
    return line.getKind() + " · " + line.getTitle();
  }

  /** Number and day of issue. */
  public String getDetail() {
    return proof.printedNumber() + " · " + texts.of("person.paper.issued", proof.issuedOn());
  }

  /** What became of it. */
  public PaperLine getLine() {
    return line;
  }

  /** Address of the PDF. */
  public String getHref() {
    return line.getPdf();
  }

  /** Where the office looks after it; empty where it does not. */
  public String getKept() {
    return keeping && proof.kind() == ProofKind.HOURS ? line.getHref() : "";
  }
}
