package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Days of birth that ID numbers say and nobody has read yet: people on record before there were
 * any.
 */
public final class BirthDates {
  private static final int AT_ONCE = 500;

  private BirthDates() {}

  /**
   * Reads some hundred; call it until there are none.
   *
   * @return how many were read
   */
  public static int read(EntityManager em, Keyring keys) {
    record One(long id, byte[] sealed) {}
    PersonalData data = new PersonalData(keys);
    List<One> open =
        Rows.list(
            em,
            "SELECT id, id_number FROM person WHERE birth_date IS NULL AND document_kind = ?1"
                + " ORDER BY id LIMIT "
                + AT_ONCE,
            row -> new One(row.number(0), row.bytes(1)),
            DocumentKind.ID_CARD);
    open.forEach(
        one ->
            Rows.change(
                em,
                "UPDATE person SET birth_date = ?2 WHERE id = ?1",
                one.id(),
                data.document(one.sealed()).flatMap(IdentityDocument::birthDate)));
    return open.size();
  }
}
