package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.tree.TreeHistory;
import org.lingyan.shared.Page;

/**
 * One page of changes of the tree.
 *
 * @param items the rows of this page, the one recorded last first
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "TreeChangesPage")
public record TreeChangesPage(List<TreeChangeJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static TreeChangesPage of(Page<TreeHistory.Line> page) {
    return new TreeChangesPage(
        page.items().stream().map(TreeChangeJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
