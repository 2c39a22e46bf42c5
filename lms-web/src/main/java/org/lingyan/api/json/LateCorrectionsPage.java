package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.correction.LateCorrections.Late;
import org.lingyan.shared.Page;

/**
 * One page of corrections of closed years.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "LateCorrectionsPage", description = "One page of corrections of closed years.")
public record LateCorrectionsPage(List<LateCorrectionJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static LateCorrectionsPage of(Page<Late> page) {
    return new LateCorrectionsPage(
        page.items().stream().map(LateCorrectionJson::of).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
