package org.lingyan.people.account;

import org.lingyan.shared.Rows;

/** P24: how a deputy's rights are read: she holds the one grant, while all of it is in force. */
final class Stead {
  /** Whose account, her name, and the first day without; what {@link #joined} adds. */
  static final String COLUMNS = "w.id, COALESCE(wp.name, w.name), d.until_day";

  private Stead() {}

  /**
   * The grants of the account {@code a}, or of the deputyship under which it acts.
   *
   * @param deputyship SQL that names the deputyship; NULL for herself
   * @param day SQL that names the day
   */
  static String joined(String deputyship, String day) {
    return " LEFT JOIN (deputyship d JOIN role_grant dg ON dg.id = d.grant_id"
        + " AND dg.from_day <= "
        + day
        + " AND (dg.until_day IS NULL OR dg.until_day > "
        + day
        + ") JOIN account w ON w.id = d.owner_account_id AND w.closed_at IS NULL"
        + " LEFT JOIN person wi ON wi.id = w.person_id"
        + " LEFT JOIN person wp ON wp.id = wi.main_id)"
        + " ON d.id = "
        + deputyship
        + " AND d.from_day <= "
        + day
        + " AND d.until_day > "
        + day
        + HeldGrant.joined("COALESCE(w.id, a.id) AND (w.id IS NULL OR g.id = d.grant_id)", day);
  }

  /**
   * Reads a deputyship that is in force.
   *
   * @param first column of its id; {@link #COLUMNS} follow
   */
  static Acting.For of(Rows.Row row, int first) {
    return new Acting.For(
        row.number(first),
        row.number(first + 1),
        row.text(first + 2),
        row.day(first + 3).minusDays(1));
  }
}
