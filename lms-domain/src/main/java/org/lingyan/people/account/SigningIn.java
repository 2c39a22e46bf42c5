package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.KnownPeople;

/** Signs an account in with its password (P3, P4). */
@ApplicationScoped
public class SigningIn {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;
  private final Outbox outbox;
  private final KnownPeople people;

  /** For the container's proxy. */
  protected SigningIn() {
    this.em = null;
    this.tries = null;
    this.log = null;
    this.outbox = null;
    this.people = null;
  }

  /** Works through these. */
  @Inject
  public SigningIn(EntityManager em, ActionLog log, Outbox outbox, KnownPeople people) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
    this.outbox = outbox;
    this.people = people;
  }

  /**
   * Tries to sign in.
   *
   * @param account name of the account as typed (P13)
   */
  @Transactional
  public SignInOutcome signIn(
      String account, String password, Visit visit, SignInKind kind, Instant at) {
    TypedName typed = TypedName.read(em, people, account);
    // The wait is looked up inside the queue: of many tries at once, those behind the one that
    // filled the measure are turned away without a hash.
    return Passwords.queued(() -> tried(typed, password, visit, kind, at));
  }

  private SignInOutcome tried(
      TypedName typed, String password, Visit visit, SignInKind kind, Instant at) {
    Optional<Duration> wait = tries.wait(typed.subject(), visit.address(), at);
    if (wait.isPresent()) {
      return new SignInOutcome.TooManyTries(wait.get());
    }
    boolean right =
        typed
            .account()
            .map(found -> Passwords.matches(password, found.hash()))
            .orElseGet(() -> Passwords.matchesNobody(password));
    if (!right) {
      tries.forgetOld(at);
      tries.count(FailedTries.Kind.ACCOUNT, typed.subject(), at);
      tries.count(FailedTries.Kind.ADDRESS, visit.address(), at);
      typed.account().ifPresent(found -> record(at, found.id(), Action.Result.REFUSED));
      return new SignInOutcome.WrongPassword(typed.phone());
    }
    long id = typed.account().orElseThrow().id();
    tries.forget(typed.subject());
    record(at, id, Action.Result.DONE);
    return new BeginningSignIn(em, outbox).begin(id, kind, visit, at);
  }

  private void record(Instant at, long account, Action.Result result) {
    log.record(
        new Action(at, OptionalLong.of(account), "sign-in", "account:" + account, result, ""));
  }
}
