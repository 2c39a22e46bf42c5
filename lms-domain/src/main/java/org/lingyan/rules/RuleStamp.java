package org.lingyan.rules;

import jakarta.persistence.EntityManager;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * Says whether what is bound where has changed: whoever read the same stamp may use what was read
 * under it.
 */
public final class RuleStamp {
  /** SQL for the stamp of the moment: one row with one number. */
  public static final String SQL = "SELECT stamp FROM rule_stamp";

  private RuleStamp() {}

  /**
   * Versions or bindings change in this transaction. The new stamp is one that nobody had, so that
   * what is taken back with the transaction is never taken for what comes later.
   */
  public static void change(EntityManager em) {
    Rows.change(em, "UPDATE rule_stamp SET stamp = ?1", Ids.next());
  }
}
