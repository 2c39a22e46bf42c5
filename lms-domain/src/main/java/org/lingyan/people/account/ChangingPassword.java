package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Changes one's own password; every sign-in of the account ends with it (P4). */
@ApplicationScoped
public class ChangingPassword {
  private final EntityManager em;
  private final FailedTries tries;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected ChangingPassword() {
    this.em = null;
    this.tries = null;
    this.log = null;
    this.outbox = null;
  }

  /** Works through this persistence context. */
  @Inject
  public ChangingPassword(EntityManager em, ActionLog log, Outbox outbox) {
    this.em = em;
    this.tries = new FailedTries(em);
    this.log = log;
    this.outbox = outbox;
  }

  /**
   * Takes the new password, or says everything that speaks against it. A wrong present one counts
   * like one at sign-in (P3): who found a browser signed in cannot try passwords on it either.
   *
   * @param address where the request comes from, for P3
   */
  @Transactional
  public Outcome<Instant> change(
      Caller caller, String current, String wanted, String address, Instant at) {
    // The wait is looked up inside the queue, as at sign-in.
    return Passwords.queued(
        () ->
            tries
                .wait(caller.account(), address, at)
                .<Outcome<Instant>>map(
                    wait -> Outcome.refused(new PasswordRefused.TooManyTries(wait)))
                .orElseGet(() -> looked(caller, current, wanted, address, at)));
  }

  private Outcome<Instant> looked(
      Caller caller, String current, String wanted, String address, Instant at) {
    Account account = em.find(Account.class, caller.accountId());
    List<Reason> against = new ArrayList<>();
    if (!Passwords.matches(current, account.passwordHash())) {
      tries.count(FailedTries.Kind.ACCOUNT, caller.account(), at);
      tries.count(FailedTries.Kind.ADDRESS, address, at);
      against.add(new PasswordRefused.WrongCurrent());
    }
    against.addAll(PasswordChoice.objections(wanted, caller.account()));
    if (wanted.equals(current) && !against.contains(new PasswordRefused.NotNew())) {
      against.add(new PasswordRefused.NotNew());
    }
    OptionalLong who = OptionalLong.of(caller.accountId());
    String subject = "account:" + caller.accountId();
    if (!against.isEmpty()) {
      log.record(new Action(at, who, "password.change", subject, Action.Result.REFUSED, ""));
      return new Outcome.Refused<>(against);
    }
    account.newPassword(Passwords.hash(wanted));
    tries.forget(caller.account());
    Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", caller.accountId());
    log.record(new Action(at, who, "password.change", subject, Action.Result.DONE, ""));
    caller
        .personId()
        .ifPresent(
            person ->
                outbox.tell(
                    person,
                    NoticeDraft.of(
                        "password.changed",
                        Long.toString(at.toEpochMilli()),
                        NoticeKind.SECURITY,
                        NoticeText.of("password.changed"),
                        "/account/me"),
                    at));
    return new Outcome.Recorded<>(at);
  }
}
