package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.shared.Page;

/**
 * One page of closed years.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "YearClosingsPage", description = "One page of closed years.")
public record YearClosingsPage(List<YearClosingJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static YearClosingsPage of(Page<ClosedYear> page) {
    return new YearClosingsPage(
        page.items().stream().map(YearClosingJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
