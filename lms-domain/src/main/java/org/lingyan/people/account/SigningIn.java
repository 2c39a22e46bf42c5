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
import org.lingyan.shared.Rows;

/** Signs an account in with its password (P3, P4). */
@ApplicationScoped
public class SigningIn {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;

  /** For the container's proxy. */
  protected SigningIn() {
    this.em = null;
    this.tries = null;
    this.log = null;
  }

  /** Works through this persistence context. */
  @Inject
  public SigningIn(EntityManager em, ActionLog log) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
  }

  /**
   * Tries to sign in.
   *
   * @param address where the request comes from, for P3
   */
  @Transactional
  public SignInOutcome signIn(
      String account, String password, String address, SignInKind kind, Instant at) {
    // The wait is looked up inside the queue: of many tries at once, those behind the one that
    // filled the measure are turned away without a hash.
    return Passwords.queued(() -> tried(account, password, address, kind, at));
  }

  private SignInOutcome tried(
      String account, String password, String address, SignInKind kind, Instant at) {
    Optional<Duration> wait = tries.wait(account, address, at);
    if (wait.isPresent()) {
      return new SignInOutcome.TooManyTries(wait.get());
    }
    Optional<Known> known =
        Rows.first(
            em,
            "SELECT id, password_hash FROM account WHERE name = ?1",
            row -> new Known(row.number(0), row.text(1)),
            account);
    boolean right =
        known
            .map(found -> Passwords.matches(password, found.hash()))
            .orElseGet(() -> Passwords.matchesNobody(password));
    OptionalLong who = known.map(found -> OptionalLong.of(found.id())).orElse(OptionalLong.empty());
    if (!right) {
      tries.forgetOld(at);
      tries.count(FailedTries.Kind.ACCOUNT, account, at);
      tries.count(FailedTries.Kind.ADDRESS, address, at);
      who.ifPresent(id -> record(at, who, id, Action.Result.REFUSED));
      return new SignInOutcome.WrongPassword();
    }
    tries.forget(account);
    record(at, who, who.orElseThrow(), Action.Result.DONE);
    return new BeginningSignIn(em).begin(who.orElseThrow(), kind, at);
  }

  private void record(Instant at, OptionalLong who, long account, Action.Result result) {
    log.record(new Action(at, who, "sign-in", "account:" + account, result, ""));
  }

  private record Known(long id, String hash) {}
}
