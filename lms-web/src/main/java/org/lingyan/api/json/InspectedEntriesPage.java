package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.inspection.InspectedEntry;
import org.lingyan.shared.Page;

/**
 * One page of entries across people.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "InspectedEntriesPage", description = "One page of entries across people.")
public record InspectedEntriesPage(List<InspectedEntryJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static InspectedEntriesPage of(Page<InspectedEntry> page) {
    return new InspectedEntriesPage(
        page.items().stream().map(InspectedEntryJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
