package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.BindingView;
import org.lingyan.shared.Page;

/**
 * One page of bindings.
 *
 * @param items the rows of this page, in the order of the tree
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "RuleBindings", description = "One page of bindings, in the order of the tree.")
public record BindingsPage(List<BindingJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static BindingsPage of(Page<BindingView> page) {
    return new BindingsPage(
        page.items().stream().map(BindingJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
