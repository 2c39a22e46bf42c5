package org.lingyan.api.json;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.personal.Held;
import org.lingyan.shared.Page;
import org.lingyan.web.data.DataCopy;

/**
 * One page of one kind of data about the caller.
 *
 * @param items the rows; their members are the kind's own
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "OwnDataPage", description = "One page of one kind of data about the caller.")
public record OwnDataPage(List<Map<String, Object>> items, int page, int size, long total) {
  /** As the API tells it. */
  public static OwnDataPage of(Held kind, Page<List<Object>> page) {
    return new OwnDataPage(
        page.items().stream().map(row -> DataCopy.row(kind, row)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
