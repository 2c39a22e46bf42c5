package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.person.MainEmployment;

/**
 * A record to merge into another.
 *
 * @param alias the record that is to lead to the one who stays
 * @param reason why, 1 to 500 characters
 * @param mainEmployment whose main employment goes on where both have one; those of who stays when
 *     it is missing
 */
@Schema(name = "NewMerge", description = "A record to merge into another.")
public record NewMerge(
    @About(longest = 60) String alias,
    @About(longest = 500) String reason,
    @About(optional = true) MainEmployment mainEmployment)
    implements Wish {
  static NewMerge read(Body body) {
    NewMerge wish =
        new NewMerge(
            body.text("alias", 60),
            body.text("reason", 500),
            body.optionalWord("mainEmployment", MainEmployment.class)
                .orElse(MainEmployment.OF_STAYING));
    body.done();
    return wish;
  }
}
