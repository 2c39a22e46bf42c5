package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Why an entry is taken back.
 *
 * @param reason in words, 1 to 500 characters
 */
@Schema(name = "NewReversal", description = "Why an entry is taken back.")
public record NewReversal(@About(longest = 500) String reason) implements Wish {
  static NewReversal read(Body body) {
    NewReversal wish = new NewReversal(body.text("reason", 500));
    body.done();
    return wish;
  }
}
