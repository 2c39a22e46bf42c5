package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.shared.Page;

/**
 * One page of what stands where papers are sealed.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "SealsPage", description = "One page of seals.")
public record SealsPage(List<SealJson> items, int page, int size, long total) {
  /** The page. */
  public static SealsPage of(Page<SealView> page) {
    return new SealsPage(
        page.items().stream().map(SealJson::of).toList(), page.page(), page.size(), page.total());
  }
}
