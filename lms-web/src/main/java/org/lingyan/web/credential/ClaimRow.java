package org.lingyan.web.credential;

import org.lingyan.credential.certificate.BroughtState;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.ClaimView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A certificate that somebody brought herself, on a page. */
public final class ClaimRow {
  private final ClaimView claim;
  private final PageTexts texts;

  ClaimRow(ClaimView claim, PageTexts texts) {
    this.claim = claim;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(claim.id());
  }

  /** Whose. */
  public String getName() {
    return claim.name();
  }

  /** Its level. */
  public String getLevel() {
    return texts.word(claim.level());
  }

  /** The whole number, for who compares it with its evidence; empty once it is decided. */
  public String getWholeNumber() {
    return claim.number().map(CertificateNumber::text).orElse("");
  }

  /** When it was issued, and passed. */
  public String getDays() {
    String issued = texts.of("certificate.issued-on", claim.issuedOn());
    return claim
        .passedOn()
        .map(day -> issued + " · " + texts.of("certificate.passed-on", day))
        .orElse(issued);
  }

  /** Whether it is evidence for one that is on record. */
  public boolean isForKnown() {
    return claim.certificateId().isPresent() && isOpen();
  }

  /** Address of the evidence. */
  public String getFile() {
    return "/files/" + Ids.text(claim.fileId());
  }

  /** When it was brought, and decided. */
  public String getWhen() {
    return claim
        .decidedAt()
        .map(
            at ->
                texts.of(
                    "certificate.claim.decided-on", Timekeeper.day(claim.at()), Timekeeper.day(at)))
        .orElseGet(() -> texts.of("certificate.claim.brought-on", Timekeeper.day(claim.at())));
  }

  /** Where it stands. */
  public BroughtState getState() {
    return claim.state();
  }

  /** Whether it waits. */
  public boolean isOpen() {
    return claim.state() == BroughtState.OPEN;
  }

  /** Why it was returned; empty for nothing. */
  public String getAnswer() {
    return claim.answer();
  }

  /** Name of its style. */
  public String getStyle() {
    return switch (claim.state()) {
      case OPEN -> "AT_RISK";
      case ACCEPTED -> "MET";
      case RETURNED -> "NOT_MET";
      case WITHDRAWN -> "EXEMPT";
    };
  }
}
