package org.lingyan.web.duplicate;

import java.util.Map;
import org.lingyan.people.person.MergePlan;
import org.lingyan.shared.DateRange;
import org.lingyan.web.text.PageTexts;

/** An employment in a comparison. */
public final class EmploymentLine {
  private final MergePlan.Employed employed;
  private final Map<Long, String> places;
  private final PageTexts texts;

  EmploymentLine(MergePlan.Employed employed, Map<Long, String> places, PageTexts texts) {
    this.employed = employed;
    this.places = places;
    this.texts = texts;
  }

  /** Where. */
  public String getPlace() {
    return places.getOrDefault(employed.organisationId(), "");
  }

  /** From when until when, and as what. */
  public String getDetail() {
    return days(employed.days(), texts)
        + " · "
        + texts.word(employed.category())
        + (employed.main() ? "" : " · " + texts.get("merge.beside"));
  }

  static String days(DateRange days, PageTexts texts) {
    return days.until().equals(DateRange.FOREVER)
        ? texts.of("person.since", days.from())
        : texts.of("person.until", days.from(), days.last());
  }
}
