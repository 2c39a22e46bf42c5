package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * An earlier last day of leave or an exemption.
 *
 * @param last the new last day
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewExemptionEnd", description = "An earlier last day of leave or an exemption.")
public record NewExemptionEnd(LocalDate last, @About(longest = 500) String reason) implements Wish {
  static NewExemptionEnd read(Body body) {
    NewExemptionEnd wish = new NewExemptionEnd(body.day("last"), body.text("reason", 500));
    body.done();
    return wish;
  }
}
