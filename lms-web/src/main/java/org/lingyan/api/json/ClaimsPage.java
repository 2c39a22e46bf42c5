package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.shared.Page;

/**
 * One page of claims.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "ClaimsPage", description = "One page of claims.")
public record ClaimsPage(List<ClaimRow> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static ClaimsPage of(Page<ClaimLine> page) {
    return new ClaimsPage(
        page.items().stream().map(ClaimRow::of).toList(), page.page(), page.size(), page.total());
  }
}
