package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.shared.Page;

/**
 * One page of people.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "PeoplePage", description = "One page of people.")
public record PeoplePage(List<PersonJson> items, int page, int size, long total) {
  /** The page as the API tells it. */
  public static PeoplePage of(Page<FoundPerson> page) {
    return new PeoplePage(
        page.items().stream().map(PersonJson::of).toList(), page.page(), page.size(), page.total());
  }
}
