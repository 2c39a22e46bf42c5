package org.lingyan.people;

import jakarta.persistence.EntityManager;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * The person's row as a lock: whoever adds a fact that must come before or after another fact of
 * the same person takes it first.
 */
public final class PersonLock {
  private PersonLock() {}

  /**
   * Takes the lock until the transaction ends.
   *
   * @throws UnknownSubject when there is no such person
   */
  public static void take(EntityManager em, long personId) {
    if (Rows.first(em, "SELECT id FROM person WHERE id = ?1 FOR UPDATE", row -> true, personId)
        .isEmpty()) {
      throw new UnknownSubject("person:" + personId);
    }
  }
}
