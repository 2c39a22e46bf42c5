package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A wish to publish a draft.
 *
 * @param seen the number of changes that the publisher saw
 */
@Schema(name = "NewPublication", description = "A wish to publish a draft.")
public record NewPublication(@About(least = "1", most = "1000000") int seen) implements Wish {
  static NewPublication read(Body body) {
    NewPublication wish = new NewPublication(body.whole("seen", 1, 1_000_000));
    body.done();
    return wish;
  }
}
