package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.IssuedCode;

/**
 * A one-time code; it can be read now and never again.
 *
 * @param account name of the account
 * @param code grouped for reading
 * @param expiresAt from when it is void
 */
@Schema(name = "Code", description = "A one-time code; it can be read now and never again.")
public record CodeJson(String account, String code, Instant expiresAt) {
  /** The code as it is handed on. */
  public static CodeJson of(IssuedCode issued) {
    return new CodeJson(issued.account(), issued.code(), issued.expiresAt());
  }

  /** Never with the code: a line of a log is no place for it. */
  @Override
  public String toString() {
    return "a one-time code for " + account;
  }
}
