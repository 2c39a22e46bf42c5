package org.lingyan.hours.exemption;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Adds rows; the one place that knows how they are written. */
final class ExemptionRows {
  private final EntityManager em;
  private final Keyring keys;

  ExemptionRows(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * Adds one with what is personal about it.
   *
   * @param replaces the longer one in whose place it stands; empty for none
   * @return its id
   */
  long add(
      long personId,
      ExemptionWish wish,
      OptionalLong replaces,
      OptionalLong batch,
      long account,
      Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO exemption (id, person_id, kind, from_day, until_day, rule_id, replaces_id,"
            + " batch_id, recorded_at, recorded_by)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        id,
        personId,
        wish.kind(),
        wish.days().from(),
        wish.days().until(),
        wish.requirement(),
        replaces,
        batch,
        at,
        account);
    Rows.change(
        em,
        "INSERT INTO exemption_note (exemption_id, reason, file_id) VALUES (?1, ?2, ?3)",
        id,
        keys.seal(wish.reason()),
        wish.fileId());
    return id;
  }
}
