package org.lingyan.api.json;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.oversight.OpenBoard;
import org.lingyan.web.text.Texts;

/**
 * A page of the board's list.
 *
 * @param items people
 * @param page number of the page, from 0
 * @param size most people of a page
 * @param total people of all pages
 */
@Schema(name = "CompliancePeoplePage", description = "A page of the board's list.")
public record CompliancePeoplePage(
    List<CompliancePersonJson> items, int page, int size, long total) {
  /** The list of an open board, in a language. */
  public static CompliancePeoplePage of(OpenBoard open, Texts texts) {
    return new CompliancePeoplePage(
        open.people().items().stream()
            .map(
                line ->
                    CompliancePersonJson.of(
                        line, Optional.ofNullable(open.verdicts().get(line.personId())), texts))
            .toList(),
        open.people().page(),
        open.people().size(),
        open.people().total());
  }
}
