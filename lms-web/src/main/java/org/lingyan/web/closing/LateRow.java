package org.lingyan.web.closing;

import org.lingyan.hours.correction.LateCorrections.Late;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;

/** A correction of a closed year on the page. */
public final class LateRow {
  private final Late late;
  private final boolean hr;
  private final PageTexts texts;

  /**
   * One correction.
   *
   * @param hr whether the reader opens personal files
   */
  LateRow(Late late, boolean hr, PageTexts texts) {
    this.late = late;
    this.hr = hr;
    this.texts = texts;
  }

  /** Whose. */
  public String getName() {
    return late.name();
  }

  /** Her file in that year; empty for who opens none. */
  public String getHref() {
    return hr ? "/hr/person?id=" + Ids.text(late.personId()) + "&year=" + late.year() : "";
  }

  /** Where she counted. */
  public String getOrganisation() {
    return late.organisation();
  }

  /** The closed year. */
  public String getYear() {
    return Integer.toString(late.year());
  }

  /** Its day and what it was. */
  public String getWhat() {
    return texts.of("late.what", late.occurredOn(), late.title());
  }

  /** Minutes with their sign. */
  public String getMinutes() {
    return (late.minutes() < 0 ? "−" : "+") + Math.abs((long) late.minutes());
  }

  /** Who did it and when. */
  public String getDone() {
    return texts.of(
        "late.done",
        Timekeeper.day(late.recordedAt()),
        late.by().isEmpty() ? texts.get("late.product") : late.by());
  }

  /** Why; empty when nothing was said. */
  public String getReason() {
    return late.reason();
  }
}
