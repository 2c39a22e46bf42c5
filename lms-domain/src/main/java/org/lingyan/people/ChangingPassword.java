package org.lingyan.people;

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
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Changes one's own password; every sign-in of the account ends with it (P4). */
@ApplicationScoped
public class ChangingPassword {
  private final EntityManager em;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ChangingPassword() {
    this(null, null);
  }

  /** Works through this persistence context. */
  @Inject
  public ChangingPassword(EntityManager em, ActionLog log) {
    this.em = em;
    this.log = log;
  }

  /** Takes the new password, or says everything that speaks against it. */
  @Transactional
  public Outcome<Instant> change(Caller caller, String current, String wanted, Instant at) {
    Account account = em.find(Account.class, caller.accountId());
    List<Reason> against = new ArrayList<>();
    if (!Passwords.queued(() -> Passwords.matches(current, account.passwordHash()))) {
      against.add(new PasswordRefused.WrongCurrent());
    }
    against.addAll(objections(wanted));
    if (wanted.equals(current) || wanted.equalsIgnoreCase(caller.account())) {
      against.add(new PasswordRefused.NotNew());
    }
    OptionalLong who = OptionalLong.of(caller.accountId());
    String subject = "account:" + caller.accountId();
    if (!against.isEmpty()) {
      log.record(new Action(at, who, "password.change", subject, Action.Result.REFUSED, ""));
      return new Outcome.Refused<>(against);
    }
    account.newPassword(Passwords.queued(() -> Passwords.hash(wanted)));
    Rows.change(em, "DELETE FROM sign_in WHERE account_id = ?1", caller.accountId());
    log.record(new Action(at, who, "password.change", subject, Action.Result.DONE, ""));
    return new Outcome.Recorded<>(at);
  }

  static List<Reason> objections(String wanted) {
    return wanted.length() < Passwords.SHORTEST || wanted.length() > Passwords.LONGEST
        ? List.of(new PasswordRefused.BadLength(Passwords.SHORTEST))
        : List.of();
  }
}
