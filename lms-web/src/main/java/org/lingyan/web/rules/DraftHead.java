package org.lingyan.web.rules;

import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** What stands above every page of a draft. */
public final class DraftHead {
  private final RuleDraft draft;
  private final boolean drafting;
  private final PageTexts texts;

  DraftHead(RuleDraft draft, boolean drafting, PageTexts texts) {
    this.draft = draft;
    this.drafting = drafting;
    this.texts = texts;
  }

  /** Its id. */
  public String getId() {
    return Ids.text(draft.id());
  }

  /** What it is called, with the number of its version. */
  public String getTitle() {
    return texts.of("rules.draft.name", draft.rule().title(), draft.rule().version());
  }

  /** For whom, and since when it would be in force. */
  public String getLead() {
    return texts.of("rules.draft.lead", draft.organisation(), draft.from());
  }

  /** What became of it. */
  public RuleDraft.State getState() {
    return draft.state();
  }

  /** Whether it is being written. */
  public boolean isOpen() {
    return draft.state() == RuleDraft.State.OPEN;
  }

  /** Whether the reader may change it. */
  public boolean isEditable() {
    return drafting && isOpen();
  }
}
