package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Whose proofs are wanted in one file.
 *
 * @param organisation the unit; everything below it too
 * @param requirement id of the requirement
 * @param period any day of the period
 * @param sealed whether the papers bear seals where they are authorised
 */
@Schema(name = "NewProofBatch", description = "Whose proofs are wanted in one file.")
public record NewProofBatch(
    String organisation,
    @About(longest = 60) String requirement,
    LocalDate period,
    @About(optional = true) boolean sealed)
    implements Wish {
  static NewProofBatch read(Body body) {
    NewProofBatch wish =
        new NewProofBatch(
            body.text("organisation", 20),
            body.text("requirement", 60),
            body.day("period"),
            body.flag("sealed"));
    body.done();
    return wish;
  }
}
