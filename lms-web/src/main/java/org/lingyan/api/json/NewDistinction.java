package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * That two records that look alike are two persons.
 *
 * @param first one record
 * @param second the other
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewDistinction", description = "That two records are two persons.")
public record NewDistinction(
    @About(longest = 60) String first,
    @About(longest = 60) String second,
    @About(longest = 500) String reason)
    implements Wish {
  static NewDistinction read(Body body) {
    NewDistinction wish =
        new NewDistinction(
            body.text("first", 60), body.text("second", 60), body.text("reason", 500));
    body.done();
    return wish;
  }
}
