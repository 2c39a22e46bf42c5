package org.lingyan.web.data;

import org.lingyan.privacy.erasure.ErasureState;
import org.lingyan.privacy.erasure.ErasureView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** An erasure on a page. */
public final class ErasureRow {
  private final ErasureView erasure;
  private final PageTexts texts;

  ErasureRow(ErasureView erasure, PageTexts texts) {
    this.erasure = erasure;
    this.texts = texts;
  }

  /** Where to see it. */
  public String getHref() {
    return "/admin/erasure?id=" + Ids.text(erasure.id());
  }

  /** Whose; the mark once it is done. */
  public String getName() {
    return erasure.name();
  }

  /** Why. */
  public String getGround() {
    return texts.word(erasure.ground());
  }

  /** Of whoever entered it. */
  public String getNote() {
    return erasure.note();
  }

  /** Who asked and when. */
  public String getAsked() {
    return texts.of(
        erasure.own() ? "erasure.asked.own" : "erasure.asked.admin",
        Timekeeper.day(erasure.askedAt()));
  }

  /** Where it stands. */
  public ErasureState getState() {
    return erasure.state();
  }

  /** Name of its style. */
  public String getStyle() {
    return switch (erasure.state()) {
      case ASKED, AGREED -> "AT_RISK";
      case EXECUTED -> "MET";
      case REFUSED -> "NOT_MET";
      case WITHDRAWN -> "EXEMPT";
    };
  }

  /** Whether something is still to happen. */
  public boolean isOpen() {
    return erasure.state().open();
  }

  /** Why it was refused; may be empty. */
  public String getAnswer() {
    return erasure.answer();
  }
}
