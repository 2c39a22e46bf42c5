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
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Chooses a new password with a one-time code, and signs in with it (P8). */
@ApplicationScoped
public class UsingCode {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;
  private final Outbox outbox;
  private final KnownPeople people;

  /** For the container's proxy. */
  protected UsingCode() {
    this.em = null;
    this.tries = null;
    this.log = null;
    this.outbox = null;
    this.people = null;
  }

  /** Works through these. */
  @Inject
  public UsingCode(EntityManager em, ActionLog log, Outbox outbox, KnownPeople people) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
    this.outbox = outbox;
    this.people = people;
  }

  /**
   * Takes the new password, ends every sign-in of the account and begins one. The code is used up
   * then and only then: a password that is not taken costs nothing.
   *
   * @param account name of the account as typed (P13)
   * @param code as typed
   */
  @Transactional
  public Outcome<SignInOutcome.SignedIn> use(
      String account, String code, String wanted, Visit visit, Instant at) {
    TypedName name = TypedName.read(em, people, account);
    OneTimeCode typed = OneTimeCode.typed(code);
    List<Reason> against = new ArrayList<>(PasswordChoice.objections(wanted, name.subject()));
    if (OneTimeCode.typed(wanted).equals(typed)
        && !against.contains(new PasswordRefused.NotNew())) {
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
                .wait(name.subject(), visit.address(), at)
                .<Outcome<SignInOutcome.SignedIn>>map(
                    wait -> Outcome.refused(new CodeRefused.TooManyTries(wait)))
                .orElseGet(() -> looked(name, typed, wanted, visit, at)));
  }

  private Outcome<SignInOutcome.SignedIn> looked(
      TypedName name, OneTimeCode typed, String wanted, Visit visit, Instant at) {
    Optional<Kept> kept = name.account().flatMap(found -> kept(found.id()));
    boolean right =
        kept.map(code -> Passwords.matches(typed.text(), code.hash()))
            .orElseGet(() -> Passwords.matchesNobody(typed.text()));
    if (!right) {
      tries.forgetOld(at);
      tries.count(FailedTries.Kind.ACCOUNT, name.subject(), at);
      tries.count(FailedTries.Kind.ADDRESS, visit.address(), at);
      name.account().ifPresent(found -> record(found.id(), Action.Result.REFUSED, at));
      return Outcome.refused(new CodeRefused.Wrong());
    }
    long id = name.account().orElseThrow().id();
    if (!kept.orElseThrow().expiresAt().isAfter(at)) {
      record(id, Action.Result.REFUSED, at);
      return Outcome.refused(new CodeRefused.Expired());
    }
    em.find(Account.class, id).newPassword(Passwords.hash(wanted));
    em.flush();
    tries.forget(name.subject());
    Rows.change(em, "DELETE FROM one_time_code WHERE account_id = ?1", id);
    Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", id);
    record(id, Action.Result.DONE, at);
    return new Outcome.Recorded<>(
        new BeginningSignIn(em, outbox).begin(id, SignInKind.BROWSER, visit, at));
  }

  /** Locked, so that of two who show the same code at once only one uses it. */
  private Optional<Kept> kept(long accountId) {
    return Rows.first(
        em,
        "SELECT code_hash, expires_at FROM one_time_code WHERE account_id = ?1 FOR UPDATE",
        row -> new Kept(row.text(0), row.moment(1).orElseThrow()),
        accountId);
  }

  private void record(long accountId, Action.Result result, Instant at) {
    log.record(
        new Action(at, OptionalLong.of(accountId), "code.use", "account:" + accountId, result, ""));
  }

  private record Kept(String hash, Instant expiresAt) {}
}
