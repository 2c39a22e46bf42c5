package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;

/**
 * What a program signs in with.
 *
 * @param account name of the account
 * @param password its password
 */
@Schema(name = "Credentials", description = "What a program signs in with.")
public record Credentials(String account, String password) implements Wish {
  private static final int MOST_CHARS = 500;

  static Credentials read(Body body) {
    Credentials wish =
        new Credentials(body.secret("account", MOST_CHARS), body.secret("password", MOST_CHARS));
    body.done();
    return wish;
  }
}
