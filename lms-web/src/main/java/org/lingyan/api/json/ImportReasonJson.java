package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeSummary;
import org.lingyan.web.intake.IntakeWords;

/**
 * Why a list was not read, posted or taken back.
 *
 * @param code stable name
 * @param row number of the row that it is about; null for the list as a whole
 * @param field in which column; null for the row or the list as a whole
 * @param column what the template calls it; null for the row or the list as a whole
 * @param text the reason in the caller's language
 */
@Schema(name = "ImportReason", description = "Why a list was not read, posted or taken back.")
public record ImportReasonJson(
    String code,
    @About(optional = true) Integer row,
    @About(optional = true) IntakeField field,
    @About(optional = true) String column,
    String text) {
  static ImportReasonJson of(IntakeSummary.Kept kept, IntakeWords words) {
    return new ImportReasonJson(
        kept.words().code(),
        kept.row().isPresent() ? kept.row().getAsInt() : null,
        kept.field().orElse(null),
        kept.field().map(words.texts()::of).orElse(null),
        words.words(kept));
  }
}
