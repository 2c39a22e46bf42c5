package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A trial to ask for.
 *
 * @param on the day judged; today when it is missing
 * @param organisation at which the draft would be bound anew; missing: where it is bound
 */
@Schema(name = "NewRuleTrial", description = "A trial to ask for.")
public record NewTrial(
    @About(optional = true) LocalDate on, @About(optional = true) String organisation)
    implements Wish {
  static NewTrial read(Body body) {
    NewTrial wish =
        new NewTrial(
            body.optionalDay("on").orElse(null), body.optionalText("organisation", 60).orElse(""));
    body.done();
    return wish;
  }
}
