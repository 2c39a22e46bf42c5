package org.lingyan.announcement;

import java.util.Optional;
import java.util.Set;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;

/**
 * What is to be announced.
 *
 * @param organisationId top of the subtree
 * @param roles only to who holds one of them; empty for everybody
 * @param title at most 80 characters
 * @param body plain text, a paragraph a line, at most 4000 characters
 * @param days on which it is shown
 * @param replaces one that it withdraws
 */
public record AnnouncementDraft(
    long organisationId,
    Set<Role> roles,
    String title,
    String body,
    DateRange days,
    Optional<Long> replaces) {
  /** Freezes the roles. */
  public AnnouncementDraft {
    roles = Set.copyOf(roles);
  }
}
