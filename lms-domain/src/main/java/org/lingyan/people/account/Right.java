package org.lingyan.people.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/**
 * A right as it stands on record: a grant, or a grant that is let to a deputy.
 *
 * @param grantId the grant
 * @param deputyshipId the deputyship; empty for the grant itself
 * @param accountId who may act
 * @param account its name
 * @param holder her name, or the account's
 * @param owner whose grant it is; empty for the grant itself
 * @param role which role
 * @param organisationId top of the subtree
 * @param organisation its name today, or its last one
 * @param days on which it holds
 * @param given who gave it, when and why; empty when it came with the installation
 * @param ended the same of its end; empty when nobody ended it
 */
public record Right(
    long grantId,
    OptionalLong deputyshipId,
    long accountId,
    String account,
    String holder,
    String owner,
    Role role,
    long organisationId,
    String organisation,
    DateRange days,
    Optional<Act> given,
    Optional<Act> ended) {

  /**
   * P30: the days on which it was or will be in force, a part of the first one among them; empty
   * when it was ended before it began.
   */
  public Optional<DateRange> inForce() {
    if (days.days() > 0) {
      return Optional.of(days);
    }
    LocalDate first = days.from();
    return ended
        .map(act -> Timekeeper.day(act.at()))
        .filter(on -> !on.isBefore(first))
        .map(on -> DateRange.inclusive(first, first));
  }

  /**
   * What somebody did about it.
   *
   * @param by her name; empty when the system did by itself
   * @param reason why
   * @param at when
   */
  public record Act(String by, String reason, Instant at) {}
}
