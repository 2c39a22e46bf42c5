package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Lets people into their accounts without mail: unlocks them and issues one-time codes. */
@ApplicationScoped
public class IssuingCodes {
  private final EntityManager em;
  private final ActionLog log;
  private final Outbox outbox;
  private final CodeSettings settings;

  /** For the container's proxy. */
  protected IssuingCodes() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public IssuingCodes(EntityManager em, ActionLog log, Outbox outbox, CodeSettings settings) {
    this.em = em;
    this.log = log;
    this.outbox = outbox;
    this.settings = settings;
  }

  /**
   * P10: an account as an administrator sees it here.
   *
   * @throws UnknownSubject when there is none, or outside her subtree
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public LockView view(Caller administrator, long accountId, Instant at) {
    AccountReach.Reached found = reached(administrator, accountId, at);
    Optional<Instant> until =
        Rows.first(
                em,
                "SELECT expires_at FROM one_time_code WHERE account_id = ?1 AND expires_at > ?2",
                row -> row.moment(0),
                accountId,
                at)
            .flatMap(moment -> moment);
    return new LockView(
        accountId,
        found.name(),
        found.holder(),
        found.fresh(),
        new FailedTries(em).blockedUntil(found.name(), at),
        until,
        found.against());
  }

  /**
   * P8 to P10: a new code; an older one of the account is void from now on.
   *
   * @return the code, or everything that forbids it
   * @throws UnknownSubject when there is no such account, or outside the administrator's subtree
   */
  @Transactional
  public Outcome<IssuedCode> issue(
      Caller administrator, long accountId, OldPassword old, Instant at) {
    AccountReach.Reached found = reached(administrator, accountId, at);
    if (!found.against().isEmpty()) {
      record(administrator, accountId, "code.issue", Action.Result.REFUSED, at);
      return new Outcome.Refused<>(found.against());
    }
    new FailedTries(em).forget(found.name());
    if (old == OldPassword.CLOSED) {
      Rows.change(em, "UPDATE account SET password_hash = '' WHERE id = ?1", accountId);
      Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", accountId);
      // Who knew the password could link an identity of his own by it (P15).
      Rows.change(em, "DELETE FROM openid_link WHERE account_id = ?1", accountId);
    }
    return new Outcome.Recorded<>(write(accountId, OptionalLong.of(administrator.accountId()), at));
  }

  /**
   * P8: a code without a look at rights, for new accounts: who calls it has checked them.
   *
   * @param by account of who asked for it
   * @throws UnknownSubject when there is no such account
   */
  @Transactional
  public IssuedCode write(long accountId, OptionalLong by, Instant at) {
    OneTimeCode code = OneTimeCode.fresh();
    String name = keep(accountId, Passwords.queued(() -> Passwords.hash(code.text())), by, at);
    return new IssuedCode(accountId, name, code.grouped(), expiry(at));
  }

  /** Until when a code is good that is issued now. */
  Instant expiry(Instant at) {
    return at.plus(settings.life());
  }

  /**
   * P8: keeps the hash of a code, voids the older one and tells whose account it is.
   *
   * @return name of the account
   */
  String keep(long accountId, String hash, OptionalLong by, Instant at) {
    Holder holder =
        Rows.first(
                em,
                "SELECT a.name, i.main_id FROM account a LEFT JOIN person i ON i.id = a.person_id"
                    + " WHERE a.id = ?1",
                row -> new Holder(row.text(0), row.maybeNumber(1)),
                accountId)
            .orElseThrow(() -> new UnknownSubject("account:" + accountId));
    Rows.change(
        em,
        "INSERT INTO one_time_code (account_id, code_hash, issued_at, issued_by, expires_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5) ON DUPLICATE KEY UPDATE code_hash = ?2,"
            + " issued_at = ?3, issued_by = ?4, expires_at = ?5",
        accountId,
        hash,
        at,
        by,
        expiry(at));
    log.record(new Action(at, by, "code.issue", "account:" + accountId, Action.Result.DONE, ""));
    holder
        .personId()
        .ifPresent(
            person ->
                outbox.tell(
                    person,
                    NoticeDraft.of(
                        "code.issued",
                        Long.toString(at.toEpochMilli()),
                        NoticeKind.SECURITY,
                        NoticeText.of("code.issued", Timekeeper.day(at)),
                        "/account/me"),
                    at));
    return holder.name();
  }

  /**
   * P3, P10: forgets the wrong tries of an account, so that nobody waits any more.
   *
   * @return recorded also when nothing was counted
   * @throws UnknownSubject when there is no such account, or outside the administrator's subtree
   */
  @Transactional
  public Outcome<Long> unlock(Caller administrator, long accountId, Instant at) {
    AccountReach.Reached found = reached(administrator, accountId, at);
    if (!found.against().isEmpty()) {
      record(administrator, accountId, "account.unlock", Action.Result.REFUSED, at);
      return new Outcome.Refused<>(found.against());
    }
    new FailedTries(em).forget(found.name());
    record(administrator, accountId, "account.unlock", Action.Result.DONE, at);
    return new Outcome.Recorded<>(accountId);
  }

  private AccountReach.Reached reached(Caller administrator, long accountId, Instant at) {
    return new AccountReach(em).reached(administrator, accountId, Timekeeper.day(at));
  }

  private void record(
      Caller administrator, long accountId, String name, Action.Result result, Instant at) {
    OptionalLong who = OptionalLong.of(administrator.accountId());
    log.record(new Action(at, who, name, "account:" + accountId, result, ""));
  }

  private record Holder(String name, OptionalLong personId) {}
}
