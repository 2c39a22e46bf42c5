package org.lingyan.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Reason;

/**
 * What stands between a person and her account.
 *
 * @param accountId the account
 * @param account its name
 * @param holder name of its person, or the account's
 * @param withoutPassword whether no password works: only a code leads in
 * @param lockedUntil until when P3 lets nobody try; empty when nobody waits
 * @param codeUntil until when its one-time code is good; empty when there is none
 * @param against what forbids to let somebody in (P10); empty when nothing does
 */
public record LockView(
    long accountId,
    String account,
    String holder,
    boolean withoutPassword,
    Optional<Instant> lockedUntil,
    Optional<Instant> codeUntil,
    List<Reason> against) {
  /** Freezes the reasons. */
  public LockView {
    against = List.copyOf(against);
  }
}
