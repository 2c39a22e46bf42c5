package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.RowDecision;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;

/**
 * A row of an authority's list with what was found and decided.
 *
 * @param id its id
 * @param number of the row in the list
 * @param personId who is meant; null: nobody knows
 * @param name her name
 * @param organisation where she works
 * @param on the day
 * @param wholeYear whether the day stands for its whole year
 * @param minutes how long
 * @param category code
 * @param title what it was
 * @param provider who gave it
 * @param numberThere what the authority calls it
 * @param found what comparing it came to
 * @param entryId the entry that it was compared with; null for none
 * @param decision what was decided; null while it is open
 * @param decidedAt when
 * @param reason why it was ignored, or what was asked
 */
@Schema(name = "ComparedRow", description = "A row of an authority's list.")
public record ComparedRowJson(
    String id,
    int number,
    @About(optional = true) String personId,
    String name,
    String organisation,
    LocalDate on,
    boolean wholeYear,
    int minutes,
    String category,
    String title,
    String provider,
    String numberThere,
    Found found,
    @About(optional = true) String entryId,
    @About(optional = true) RowDecision decision,
    @About(optional = true) Instant decidedAt,
    String reason) {
  /** The row. */
  public static ComparedRowJson of(ComparedRow row) {
    return new ComparedRowJson(
        Ids.text(row.id()),
        row.number(),
        row.personId().isPresent() ? Ids.text(row.personId().getAsLong()) : null,
        row.name(),
        row.place(),
        row.on(),
        row.ofYear(),
        row.minutes(),
        row.category(),
        row.title(),
        row.provider(),
        row.numberThere(),
        row.found(),
        row.entryId().isPresent() ? Ids.text(row.entryId().getAsLong()) : null,
        row.decision().orElse(null),
        row.decidedAt().orElse(null),
        row.reason());
  }

  /**
   * One page of them.
   *
   * @param items the rows of this page
   * @param page number of the page, from 0
   * @param size rows asked for
   * @param total rows in all pages
   */
  @Schema(name = "ComparedRowsPage", description = "One page of rows.")
  public record Many(List<ComparedRowJson> items, int page, int size, long total) {
    /** The page. */
    public static Many of(Page<ComparedRow> page) {
      return new Many(
          page.items().stream().map(ComparedRowJson::of).toList(),
          page.page(),
          page.size(),
          page.total());
    }
  }
}
