package org.lingyan.web.data;

import org.lingyan.people.person.DocumentKind;
import org.lingyan.privacy.correction.CorrectionState;
import org.lingyan.privacy.correction.CorrectionView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A request on a page. */
public final class CorrectionRow {
  private final CorrectionView request;
  private final PageTexts texts;

  CorrectionRow(CorrectionView request, PageTexts texts) {
    this.request = request;
    this.texts = texts;
  }

  /** Its id, as addresses write it. */
  public String getId() {
    return Ids.text(request.id());
  }

  /** Whose. */
  public String getName() {
    return request.name();
  }

  /** Which fact. */
  public String getField() {
    return texts.word(request.wish().field());
  }

  /** What is wanted; for who decides and for herself. */
  public String getWanted() {
    return request
        .wish()
        .kind()
        .map((DocumentKind kind) -> texts.word(kind) + " " + request.wish().wanted())
        .orElse(request.wish().wanted());
  }

  /** In her own words. */
  public String getNote() {
    return request.wish().note();
  }

  /** Address of the evidence; empty for none. */
  public String getFile() {
    return request.wish().fileId().isPresent()
        ? "/files/" + Ids.text(request.wish().fileId().getAsLong())
        : "";
  }

  /** Where it stands. */
  public CorrectionState getState() {
    return request.state();
  }

  /** Name of its style. */
  public String getStyle() {
    return switch (request.state()) {
      case OPEN -> "AT_RISK";
      case APPROVED -> "MET";
      case RETURNED -> "NOT_MET";
      case WITHDRAWN -> "EXEMPT";
    };
  }

  /** Whether it waits. */
  public boolean isOpen() {
    return request.state() == CorrectionState.OPEN;
  }

  /** When it was asked, and when decided. */
  public String getWhen() {
    return request
        .decidedAt()
        .map(
            at ->
                texts.of("correction.decided-on", Timekeeper.day(request.at()), Timekeeper.day(at)))
        .orElseGet(() -> texts.of("correction.asked-on", Timekeeper.day(request.at())));
  }

  /** Why it was returned. */
  public String getAnswer() {
    return request.answer();
  }
}
