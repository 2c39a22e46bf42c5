package org.lingyan.web.hr;

import org.lingyan.certificate.ProofView;
import org.lingyan.web.text.PageTexts;

/** A paper in a person's file. */
public final class PaperRow {
  private final ProofView proof;
  private final PageTexts texts;

  PaperRow(ProofView proof, PageTexts texts) {
    this.proof = proof;
    this.texts = texts;
  }

  /** Kind and subject. */
  public String getTitle() {
    return texts.word(proof.kind()) + " · " + texts.words(proof.title());
  }

  /** Number and day of issue. */
  public String getDetail() {
    return proof.printedNumber() + " · " + texts.of("person.paper.issued", proof.issuedOn());
  }

  /** Address of the PDF. */
  public String getHref() {
    return "/proofs/" + proof.number() + ".pdf";
  }
}
