package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * A change of one's own password.
 *
 * @param current the present one
 * @param wanted the new one
 */
@Schema(name = "PasswordChange", description = "A change of one's own password.")
public record PasswordChange(String current, String wanted) implements Wish {
  private static final int MOST_CHARS = 500;

  static PasswordChange read(Body body) {
    PasswordChange wish =
        new PasswordChange(body.secret("current", MOST_CHARS), body.secret("wanted", MOST_CHARS));
    body.done();
    return wish;
  }
}
