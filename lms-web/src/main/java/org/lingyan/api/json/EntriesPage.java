package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.shared.Page;

/**
 * One page of ledger entries.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "EntriesPage", description = "One page of ledger entries.")
public record EntriesPage(List<EntryJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static EntriesPage of(Page<EntryView> page) {
    return new EntriesPage(
        page.items().stream().map(EntryJson::of).toList(), page.page(), page.size(), page.total());
  }
}
