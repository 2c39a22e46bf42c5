package org.lingyan.api.json;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.TrialLine;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;

/**
 * One page of people whose status would be another one under a draft.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "RuleTrialPeople", description = "People whose status would be another one.")
public record TrialPeoplePage(List<Line> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static TrialPeoplePage of(Page<TrialLine> page) {
    return new TrialPeoplePage(
        page.items().stream().map(Line::of).toList(), page.page(), page.size(), page.total());
  }

  /**
   * Somebody.
   *
   * @param personId who
   * @param name her name
   * @param organisationId where she counts
   * @param organisation what that is called
   * @param before status now; null: not bound
   * @param after status under the draft; null: no longer bound
   * @param neededBefore asked now; null when nothing is
   * @param neededAfter asked under the draft; null when nothing is
   * @param counted what the draft counts
   * @param missing what would be still to come; null when undefined
   */
  @Schema(name = "RuleTrialPerson")
  public record Line(
      String personId,
      String name,
      String organisationId,
      String organisation,
      @About(optional = true) Status before,
      @About(optional = true) Status after,
      @About(optional = true) BigDecimal neededBefore,
      @About(optional = true) BigDecimal neededAfter,
      BigDecimal counted,
      @About(optional = true) BigDecimal missing) {
    private static Line of(TrialLine line) {
      return new Line(
          Ids.text(line.personId()),
          line.name(),
          Ids.text(line.organisationId()),
          line.organisation(),
          line.before().orElse(null),
          line.after().orElse(null),
          line.neededBefore().orElse(null),
          line.neededAfter().orElse(null),
          line.counted(),
          line.missing().orElse(null));
    }
  }
}
