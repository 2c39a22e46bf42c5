package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Page;
import org.lingyan.term.TermVersion;

/**
 * One page of words.
 *
 * @param items the rows of this page, those that begin last first
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "TermsPage", description = "One page of words, those that begin last first.")
public record TermsPage(List<TermJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static TermsPage of(Page<TermVersion> page) {
    return new TermsPage(
        page.items().stream().map(TermJson::of).toList(), page.page(), page.size(), page.total());
  }
}
