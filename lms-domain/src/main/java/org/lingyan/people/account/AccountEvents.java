package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** What happened to accounts: opened, closed, opened again, by whom and why. */
final class AccountEvents {
  private final EntityManager em;
  private final ActionLog log;

  AccountEvents(EntityManager em, ActionLog log) {
    this.em = em;
    this.log = log;
  }

  /** Writes down what happened, here and in the action log: why only here, where it is erased. */
  void record(long accountId, AccountEventKind kind, String reason, long by, Instant at) {
    Rows.change(
        em,
        "INSERT INTO account_event (id, account_id, kind, reason, by_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        Ids.next(),
        accountId,
        kind,
        reason,
        by,
        at);
    String name =
        switch (kind) {
          case OPENED -> "account.open";
          case CLOSED -> "account.close";
          case REOPENED -> "account.reopen";
        };
    log.record(
        new Action(at, OptionalLong.of(by), name, "account:" + accountId, Action.Result.DONE, ""));
  }

  /** What happened to one, the latest first. */
  List<AccountEvent> of(long accountId) {
    return Rows.list(
        em,
        "SELECT kind, reason, by_id, at FROM account_event WHERE account_id = ?1 ORDER BY id DESC",
        row ->
            new AccountEvent(
                row.word(0, AccountEventKind.class),
                row.text(1),
                row.maybeNumber(2),
                row.moment(3).orElseThrow()),
        accountId);
  }
}
