package org.lingyan.web.exemption;

import java.util.Map;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.hours.exemption.ExemptionState;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Words;
import org.lingyan.web.text.PageTexts;

/** A line of HR's list: neither reason nor evidence. */
public final class ListRow {
  private final ExemptionLine line;
  private final Map<String, Words> titles;
  private final PageTexts texts;

  ListRow(ExemptionLine line, Map<String, Words> titles, PageTexts texts) {
    this.line = line;
    this.titles = titles;
    this.texts = texts;
  }

  /** Whose. */
  public String getName() {
    return line.name();
  }

  /** Her file, where all of it stands. */
  public String getHref() {
    return "/hr/person?id=" + Ids.text(line.personId()) + "#exemptions";
  }

  /** Where she works, or was last. */
  public String getOrganisation() {
    return line.organisation();
  }

  /** What it rests on. */
  public String getKind() {
    return texts.word(line.kind());
  }

  /** Its days, both included. */
  public String getDays() {
    return texts.of("exemption.days", line.days().from(), line.days().last());
  }

  /** The requirement that it is about. */
  public String getRequirement() {
    return ExemptionRow.requirement(line.requirement(), titles, texts);
  }

  /** Where it stands. */
  public ExemptionState getState() {
    return line.state();
  }

  /** Name of its style. */
  public String getStyle() {
    return ExemptionRow.style(line.state());
  }
}
