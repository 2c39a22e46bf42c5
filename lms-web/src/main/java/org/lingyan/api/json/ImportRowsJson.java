package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.intake.Heading;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.shared.Page;
import org.lingyan.web.intake.IntakeWords;

/**
 * A page of rows of a list that the caller brought.
 *
 * @param columns the headings of the columns
 * @param items rows with errors first
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "ImportRows")
public record ImportRowsJson(
    List<String> columns, List<ImportRowJson> items, int page, int size, long total) {
  /** The page in a language. */
  public static ImportRowsJson of(Page<IntakeRow> page, Headings headings, IntakeWords words) {
    return new ImportRowsJson(
        headings.all().stream().map(Heading::text).toList(),
        page.items().stream().map(row -> ImportRowJson.of(row, headings, words)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
