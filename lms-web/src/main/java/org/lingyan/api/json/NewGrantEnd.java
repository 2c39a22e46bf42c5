package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * The end of a role.
 *
 * @param last its last day; yesterday ends it at once
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewGrantEnd", description = "The end of a role.")
public record NewGrantEnd(LocalDate last, @About(longest = 500) String reason) implements Wish {
  static NewGrantEnd read(Body body) {
    NewGrantEnd wish = new NewGrantEnd(body.day("last"), body.text("reason", 500));
    body.done();
    return wish;
  }
}
