package org.lingyan.api.json;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.intake.IntakeSummary;
import org.lingyan.people.intake.IntakeView;
import org.lingyan.shared.Page;
import org.lingyan.web.intake.IntakeWords;

/**
 * A page of lists that the caller brought.
 *
 * @param items the newest first
 * @param page number of the page, from 0
 * @param size rows asked for
 * @param total rows in all pages
 */
@Schema(name = "Imports")
public record ImportsJson(List<ImportJson> items, int page, int size, long total) {
  /** The page in a language. */
  public static ImportsJson of(
      Page<IntakeView> page,
      Function<IntakeView, List<IntakeSummary.Kept>> reasons,
      IntakeWords words) {
    return new ImportsJson(
        page.items().stream().map(one -> ImportJson.of(one, reasons.apply(one), words)).toList(),
        page.page(),
        page.size(),
        page.total());
  }
}
