package org.lingyan.api.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.ReconciliationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;

/**
 * A comparison with an authority's list.
 *
 * @param id its id
 * @param title what the file was called
 * @param madeBy who brought it
 * @param madeAt when
 * @param rows how many rows, by what was found
 * @param open how many need a decision
 */
@Schema(name = "Reconciliation", description = "A comparison with an authority's list.")
public record ReconciliationJson(
    String id, String title, String madeBy, Instant madeAt, Map<String, Long> rows, long open) {
  /** The comparison. */
  public static ReconciliationJson of(ReconciliationView one) {
    Map<String, Long> rows = new TreeMap<>();
    for (Found found : Found.values()) {
      rows.put(found.name(), one.rows().getOrDefault(found, 0L));
    }
    return new ReconciliationJson(
        Ids.text(one.id()), one.title(), one.madeBy(), one.madeAt(), rows, one.open());
  }

  /**
   * One page of them.
   *
   * @param items the rows of this page
   * @param page number of the page, from 0
   * @param size rows asked for
   * @param total rows in all pages
   */
  @Schema(name = "ReconciliationsPage", description = "One page of comparisons.")
  public record Many(List<ReconciliationJson> items, int page, int size, long total) {
    /** The page. */
    public static Many of(Page<ReconciliationView> page) {
      return new Many(
          page.items().stream().map(ReconciliationJson::of).toList(),
          page.page(),
          page.size(),
          page.total());
    }
  }
}
