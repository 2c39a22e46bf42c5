package org.lingyan.web.rules;

import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A draft in the list. */
public final class DraftRow {
  private final RuleDraft draft;
  private final String changedBy;
  private final PageTexts texts;

  DraftRow(RuleDraft draft, String changedBy, PageTexts texts) {
    this.draft = draft;
    this.changedBy = changedBy;
    this.texts = texts;
  }

  /** Address of its page. */
  public String getHref() {
    return "/rules/draft?id=" + Ids.text(draft.id());
  }

  /** What it is called, with the number of its version. */
  public String getTitle() {
    return texts.of("rules.draft.name", draft.rule().title(), draft.rule().version());
  }

  /** For whom, since when in force, by whom changed when. */
  public String getDetail() {
    return texts
        .texts()
        .of(
            "rules.draft.detail",
            draft.organisation(),
            draft.from(),
            changedBy,
            Timekeeper.day(draft.changedAt()));
  }
}
