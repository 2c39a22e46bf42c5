package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.shared.Outcome;

/** Asks somebody who is signed in for her password once more, before something that lasts. */
@ApplicationScoped
public class ConfirmingPassword {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ConfirmingPassword() {
    this.em = null;
    this.tries = null;
    this.log = null;
  }

  /** Works through these. */
  @Inject
  public ConfirmingPassword(EntityManager em, ActionLog log) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
  }

  /**
   * Whether the password is hers; a wrong one counts like one at sign-in (P3).
   *
   * @param address where the request comes from, for P3
   * @return recorded when it is, refused with a {@link PasswordRefused} when it is not
   */
  @Transactional
  public Outcome<Instant> confirm(Caller caller, String password, String address, Instant at) {
    return Passwords.queued(
        () ->
            tries
                .wait(caller.account(), address, at)
                .<Outcome<Instant>>map(
                    wait -> Outcome.refused(new PasswordRefused.TooManyTries(wait)))
                .orElseGet(() -> looked(caller, password, address, at)));
  }

  private Outcome<Instant> looked(Caller caller, String password, String address, Instant at) {
    String hash = em.find(Account.class, caller.accountId()).passwordHash();
    if (Passwords.matches(password, hash)) {
      tries.forget(caller.account());
      return new Outcome.Recorded<>(at);
    }
    tries.count(FailedTries.Kind.ACCOUNT, caller.account(), at);
    tries.count(FailedTries.Kind.ADDRESS, address, at);
    log.record(
        new Action(
            at,
            OptionalLong.of(caller.accountId()),
            "password.confirm",
            "account:" + caller.accountId(),
            Action.Result.REFUSED,
            ""));
    return Outcome.refused(new PasswordRefused.WrongCurrent());
  }
}
