package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.exemption.ExemptionView;

/**
 * Everything of one person.
 *
 * @param items the latest days first
 */
@Schema(name = "Exemptions", description = "Leave and exemptions of one person.")
public record ExemptionsJson(List<ExemptionJson> items) {
  /** The list as the API tells it, as of a day. */
  public static ExemptionsJson of(List<ExemptionView> all, LocalDate today) {
    return new ExemptionsJson(all.stream().map(one -> ExemptionJson.of(one, today)).toList());
  }
}
