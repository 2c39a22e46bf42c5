package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.account.Role;

/**
 * A role to give.
 *
 * @param role which
 * @param organisation on what
 * @param from first day
 * @param last last day; missing for one without an end
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewGrant", description = "A role to give.")
public record NewGrant(
    Role role,
    String organisation,
    LocalDate from,
    @About(optional = true) LocalDate last,
    @About(longest = 500) String reason)
    implements Wish {
  static NewGrant read(Body body) {
    NewGrant wish =
        new NewGrant(
            body.word("role", Role.class),
            body.text("organisation", 60),
            body.day("from"),
            body.optionalDay("last").orElse(null),
            body.text("reason", 500));
    body.done();
    return wish;
  }

  /** The last day; empty for none. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(last);
  }
}
