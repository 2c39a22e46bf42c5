package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Page;

/**
 * One page of drafts.
 *
 * @param items the rows of this page, the last changed first
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "RuleDraftsPage", description = "One page of drafts, the last changed first.")
public record RuleDraftsPage(List<RuleDraftJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static RuleDraftsPage of(Page<RuleDraftJson> page) {
    return new RuleDraftsPage(page.items(), page.page(), page.size(), page.total());
  }
}
