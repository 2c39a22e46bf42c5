package org.lingyan.api.json;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.shared.Page;

/**
 * One page of suspected duplicates.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "DuplicatesPage", description = "One page of suspected duplicates.")
public record DuplicatesPage(List<DuplicateJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static DuplicatesPage of(Page<SuspectedPair> page, Map<Long, RecordGlance> glances) {
    return new DuplicatesPage(
        page.items().stream().map(pair -> DuplicateJson.of(pair, glances)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
