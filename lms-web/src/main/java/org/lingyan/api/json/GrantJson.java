package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;

/**
 * A role that an account holds, held or will hold, or may act under as a deputy.
 *
 * @param id the grant
 * @param deputyship the deputyship; null for a grant of its own
 * @param accountId who may act
 * @param holder her name, or the account's
 * @param owner for whom she acts; null for a grant of its own
 * @param role which
 * @param organisationId on what
 * @param organisation what that is called, or was called last
 * @param from first day
 * @param last last day; null without an end. The day before {@code from} for one that was ended
 *     before it began
 * @param given who gave it, when and why; null when it came with the installation
 * @param ended the same of its end; null when nobody ended it
 */
@Schema(name = "Grant", description = "A role of an account, with who gave it and why.")
public record GrantJson(
    String id,
    @About(optional = true) String deputyship,
    String accountId,
    String holder,
    @About(optional = true) String owner,
    Role role,
    String organisationId,
    String organisation,
    LocalDate from,
    @About(optional = true) LocalDate last,
    @About(optional = true) GrantActJson given,
    @About(optional = true) GrantActJson ended) {
  /** The right as the API tells it. */
  public static GrantJson of(Right right) {
    LocalDate until = right.days().until();
    return new GrantJson(
        Ids.text(right.grantId()),
        right.deputyshipId().isPresent() ? Ids.text(right.deputyshipId().getAsLong()) : null,
        Ids.text(right.accountId()),
        right.holder(),
        right.owner().isEmpty() ? null : right.owner(),
        right.role(),
        Ids.text(right.organisationId()),
        right.organisation(),
        right.days().from(),
        until.equals(DateRange.FOREVER)
            ? null
            : right.inForce().map(DateRange::last).orElseGet(() -> until.minusDays(1)),
        right.given().map(GrantActJson::of).orElse(null),
        right.ended().map(GrantActJson::of).orElse(null));
  }
}
