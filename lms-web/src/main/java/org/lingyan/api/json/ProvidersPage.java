package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.claim.ProviderView;
import org.lingyan.shared.Page;

/**
 * One page of providers.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "ProvidersPage", description = "One page of providers.")
public record ProvidersPage(List<ProviderJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static ProvidersPage of(Page<ProviderView> page) {
    return new ProvidersPage(
        page.items().stream().map(ProviderJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
