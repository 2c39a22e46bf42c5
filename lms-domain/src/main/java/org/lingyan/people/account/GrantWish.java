package org.lingyan.people.account;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/**
 * A role that somebody wants to give.
 *
 * @param role which
 * @param organisationId top of the subtree
 * @param from first day
 * @param last last day; empty when it is open
 * @param reason why, in a few words
 */
public record GrantWish(
    Role role, long organisationId, LocalDate from, Optional<LocalDate> last, String reason) {

  /** First day after it; {@link DateRange#FOREVER} when it is open. */
  LocalDate until() {
    return last.map(day -> day.plusDays(1)).orElse(DateRange.FOREVER);
  }
}
