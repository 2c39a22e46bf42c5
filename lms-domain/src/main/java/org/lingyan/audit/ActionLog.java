package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Writes the action log. */
@ApplicationScoped
public class ActionLog {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ActionLog() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public ActionLog(EntityManager em) {
    this.em = em;
  }

  /** A1: adds one line in the transaction of the act. */
  @Transactional
  public void record(Action action) {
    Rows.change(
        em,
        "INSERT INTO action_log (id, at, account_id, action, subject, outcome, detail)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        Ids.next(),
        action.at(),
        action.accountId(),
        action.name(),
        action.subject(),
        action.outcome(),
        action.detail().length() > 500 ? action.detail().substring(0, 500) : action.detail());
  }
}
