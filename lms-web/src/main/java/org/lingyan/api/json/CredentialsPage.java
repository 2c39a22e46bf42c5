package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.credential.overview.CredentialLine;
import org.lingyan.shared.Page;

/**
 * One page of certificates.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "CredentialsPage", description = "One page of certificates.")
public record CredentialsPage(List<CredentialJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static CredentialsPage of(Page<CredentialLine> page) {
    return new CredentialsPage(
        page.items().stream().map(CredentialJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
