package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.exemption.ExemptionLine;
import org.lingyan.shared.Page;

/**
 * One page of leave and exemptions.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "ExemptionsPage", description = "One page of leave and exemptions.")
public record ExemptionsPage(List<ExemptionLineJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static ExemptionsPage of(Page<ExemptionLine> page) {
    return new ExemptionsPage(
        page.items().stream().map(ExemptionLineJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
