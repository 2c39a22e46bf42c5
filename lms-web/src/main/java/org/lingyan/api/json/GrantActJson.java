package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.Right;

/**
 * What somebody did about a role.
 *
 * @param by her name; null when the system did
 * @param reason why
 * @param at when
 */
@Schema(name = "GrantAct", description = "What somebody did about a role.")
public record GrantActJson(@About(optional = true) String by, String reason, Instant at) {
  static GrantActJson of(Right.Act act) {
    return new GrantActJson(act.by().isEmpty() ? null : act.by(), act.reason(), act.at());
  }
}
