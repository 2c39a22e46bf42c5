package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.shared.Page;

/**
 * One page of requirements.
 *
 * @param items the rows of this page, by id
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "RequirementsPage", description = "One page of requirements.")
public record RequirementsPage(List<RequirementJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static RequirementsPage of(Page<RequirementJson> page) {
    return new RequirementsPage(page.items(), page.page(), page.size(), page.total());
  }
}
