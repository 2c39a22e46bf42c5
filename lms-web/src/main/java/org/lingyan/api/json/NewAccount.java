package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * An account to open.
 *
 * @param person whose it shall be
 * @param name what it shall sign in with
 */
@Schema(name = "NewAccount", description = "An account to open; it has no password.")
public record NewAccount(String person, @About(longest = 60) String name) implements Wish {
  static NewAccount read(Body body) {
    NewAccount wish = new NewAccount(body.text("person", 60), body.text("name", 60));
    body.done();
    return wish;
  }
}
