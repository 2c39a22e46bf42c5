package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.personal.Fate;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.web.text.Texts;

/**
 * What the product holds about the caller.
 *
 * @param shape version of the copy's shape
 * @param kinds every kind of data
 */
@Schema(name = "OwnData", description = "What the product holds about the caller.")
public record OwnDataJson(int shape, List<Kind> kinds) {
  /** As the API tells it. */
  public static OwnDataJson of(List<OwnData.Part> parts, Texts texts) {
    return new OwnDataJson(
        OwnData.SHAPE,
        parts.stream()
            .map(
                part ->
                    new Kind(
                        part.kind().name(),
                        texts.of("held." + part.kind().name()),
                        part.rows(),
                        part.kind().fate(),
                        texts.of("held.fate." + part.kind().name())))
            .toList());
  }

  /**
   * One kind of data.
   *
   * @param name stable name, with which its rows are asked for
   * @param title the same in the caller's language
   * @param rows how many rows
   * @param onErasure what becomes of it when the person is erased
   * @param text the same in words, with the ground for what stays
   */
  @Schema(name = "OwnDataKind", description = "One kind of data.")
  public record Kind(String name, String title, long rows, Fate onErasure, String text) {}
}
