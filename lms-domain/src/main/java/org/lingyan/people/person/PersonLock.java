package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.stream.Collectors;
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

  /** Takes the locks of many, always in the same order; those who are not there are passed over. */
  public static void takeAll(EntityManager em, Collection<Long> persons) {
    if (persons.isEmpty()) {
      return;
    }
    // Ids are numbers of our own: nothing foreign enters the statement.
    String ids = persons.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    Rows.list(
        em,
        "SELECT id FROM person WHERE id IN (" + ids + ") ORDER BY id FOR UPDATE",
        row -> row.number(0));
  }
}
