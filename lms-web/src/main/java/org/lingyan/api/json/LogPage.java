package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.inspection.LogLine;
import org.lingyan.shared.Page;

/**
 * One page of the action log.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "LogPage", description = "One page of the action log, the newest line first.")
public record LogPage(List<LogLineJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static LogPage of(Page<LogLine> page) {
    return new LogPage(
        page.items().stream().map(LogLineJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
