package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Chooses a new password with a one-time code, and signs in with it (P8). */
@ApplicationScoped
public class UsingCode {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;

  /** For the container's proxy. */
  protected UsingCode() {
    this.em = null;
    this.tries = null;
    this.log = null;
  }

  /** Works through these. */
  @Inject
  public UsingCode(EntityManager em, ActionLog log) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
  }

  /**
   * Takes the new password, ends every sign-in of the account and begins one. The code is used up
   * then and only then: a password that is not taken costs nothing.
   *
   * @param account name of the account as typed
   * @param code as typed
   * @param address where the request comes from, for P3
   */
  @Transactional
  public Outcome<SignInOutcome.SignedIn> use(
      String account, String code, String wanted, String address, Instant at) {
    List<Reason> against = new ArrayList<>(ChangingPassword.objections(wanted));
    OneTimeCode typed = OneTimeCode.typed(code);
    if (wanted.equalsIgnoreCase(account) || OneTimeCode.typed(wanted).equals(typed)) {
      against.add(new PasswordRefused.NotNew());
    }
    if (!against.isEmpty()) {
      // Nothing is said about the code, so nothing is counted.
      return new Outcome.Refused<>(against);
    }
    // The wait is looked up inside the queue, as at sign-in.
    return Passwords.queued(
        () ->
            tries
                .wait(account, address, at)
                .<Outcome<SignInOutcome.SignedIn>>map(
                    wait -> Outcome.refused(new CodeRefused.TooManyTries(wait)))
                .orElseGet(() -> looked(account, typed, wanted, address, at)));
  }

  private Outcome<SignInOutcome.SignedIn> looked(
      String account, OneTimeCode typed, String wanted, String address, Instant at) {
    // Locked, so that of two who show the same code at once only one uses it.
    Optional<Known> known =
        Rows.first(
            em,
            "SELECT a.id, c.code_hash, c.expires_at FROM account a"
                + " JOIN one_time_code c ON c.account_id = a.id WHERE a.name = ?1 FOR UPDATE",
            row -> new Known(row.number(0), row.text(1), row.moment(2).orElseThrow()),
            account);
    boolean right =
        known
            .map(found -> Passwords.matches(typed.text(), found.hash()))
            .orElseGet(() -> Passwords.matchesNobody(typed.text()));
    if (!right) {
      tries.forgetOld(at);
      tries.count(FailedTries.Kind.ACCOUNT, account, at);
      tries.count(FailedTries.Kind.ADDRESS, address, at);
      known.ifPresent(found -> record(found.id(), Action.Result.REFUSED, at));
      return Outcome.refused(new CodeRefused.Wrong());
    }
    long id = known.orElseThrow().id();
    if (!known.orElseThrow().expiresAt().isAfter(at)) {
      record(id, Action.Result.REFUSED, at);
      return Outcome.refused(new CodeRefused.Expired());
    }
    em.find(Account.class, id).newPassword(Passwords.hash(wanted));
    em.flush();
    tries.forget(account);
    Rows.change(em, "DELETE FROM one_time_code WHERE account_id = ?1", id);
    Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", id);
    record(id, Action.Result.DONE, at);
    return new Outcome.Recorded<>(new BeginningSignIn(em).begin(id, SignInKind.BROWSER, at));
  }

  private void record(long accountId, Action.Result result, Instant at) {
    log.record(
        new Action(at, OptionalLong.of(accountId), "code.use", "account:" + accountId, result, ""));
  }

  private record Known(long id, String hash, Instant expiresAt) {}
}
