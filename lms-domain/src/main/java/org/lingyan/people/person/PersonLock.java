package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * The person's row as a lock: whoever adds a fact that must come before or after another fact of
 * the same person takes it first.
 */
public final class PersonLock {
  private PersonLock() {}

  /**
   * Takes the lock until the transaction ends. Where two persons were made one while we waited, the
   * lock of the one who stays is taken as well.
   *
   * @return whose facts are added to: she herself, or who stays (M1)
   * @throws UnknownSubject when there is no such person
   */
  public static long take(EntityManager em, long personId) {
    long stays = one(em, personId);
    return stays == personId ? personId : one(em, stays);
  }

  private static long one(EntityManager em, long personId) {
    return Rows.first(
            em,
            "SELECT main_id FROM person WHERE id = ?1 FOR UPDATE",
            row -> row.number(0),
            personId)
        .orElseThrow(() -> new UnknownSubject("person:" + personId));
  }

  /** Takes the locks of many, always in the same order; those who are not there are passed over. */
  public static void takeAll(EntityManager em, Collection<Long> persons) {
    if (persons.isEmpty()) {
      return;
    }
    String ids = Rows.ids(persons.stream().sorted().toList());
    Rows.list(
        em,
        "SELECT id FROM person WHERE id IN (" + ids + ") ORDER BY id FOR UPDATE",
        row -> row.number(0));
  }
}
