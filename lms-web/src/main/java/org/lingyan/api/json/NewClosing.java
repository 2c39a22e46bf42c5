package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * Why something ends at once.
 *
 * @param reason in words, 1 to 500 characters
 */
@Schema(name = "NewClosing", description = "Why something ends at once.")
public record NewClosing(@About(longest = 500) String reason) implements Wish {
  static NewClosing read(Body body) {
    NewClosing wish = new NewClosing(body.text("reason", 500));
    body.done();
    return wish;
  }
}
