package org.lingyan.api.edge;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.json.About;
import org.lingyan.api.json.ReasonJson;

/**
 * A problem as a client reads it ({@code application/problem+json}).
 *
 * @param type its stable name
 * @param title what kind of problem it is
 * @param status the HTTP status
 * @param detail what is the matter here; names the fields that are wrong
 * @param errors the fields that are wrong
 * @param reasons why a rule refused
 * @param incident under which name the log knows a fault of ours; absent otherwise
 * @param mergedInto the person into whose record the one asked for was merged; absent otherwise
 */
@JsonbNillable(false)
@Schema(name = "Problem", description = "What went wrong, in the caller's language.")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    List<FieldError> errors,
    List<ReasonJson> reasons,
    @About(optional = true) String incident,
    @About(optional = true) String mergedInto) {

  /**
   * A field that is wrong.
   *
   * @param field its name, with the path to it
   * @param text why
   */
  @Schema(name = "FieldError")
  public record FieldError(String field, String text) {}
}
