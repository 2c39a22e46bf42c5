package org.lingyan.web.rules;

import java.util.List;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.web.text.PageTexts;

/** A group of what a version says, with where its numbers come from. */
public final class RulePartView {
  private final String title;
  private final List<RuleLineView> lines;
  private final String source;
  private final String status;

  RulePartView(
      String title,
      List<RuleLineView> lines,
      String text,
      String source,
      String status,
      PageTexts texts) {
    this.title = title;
    this.lines = List.copyOf(lines);
    this.source =
        status.isEmpty()
            ? ""
            : texts.texts().of(new Citation(text, source, SourceStatus.valueOf(status)));
    this.status = status.isEmpty() ? "" : texts.word(SourceStatus.valueOf(status));
  }

  /** What it is called. */
  public String getTitle() {
    return title;
  }

  /** What it says. */
  public List<RuleLineView> getLines() {
    return lines;
  }

  /** Where its numbers come from; empty where it has none. */
  public String getSource() {
    return source;
  }

  /** How sure that is. */
  public String getStatus() {
    return status;
  }
}
