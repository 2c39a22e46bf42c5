package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * By what numbers of documents are found without their kind, where nobody has read them yet: people
 * on record before there was such a column, or whose numbers were brought under a new key.
 */
public final class NumberLookups {
  private static final int AT_ONCE = 500;

  private NumberLookups() {}

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
            "SELECT id, id_number FROM person WHERE number_lookup IS NULL"
                + " AND id_number IS NOT NULL ORDER BY id LIMIT "
                + AT_ONCE,
            row -> new One(row.number(0), row.bytes(1)));
    open.forEach(
        one ->
            Rows.change(
                em,
                "UPDATE person SET number_lookup = ?2 WHERE id = ?1",
                one.id(),
                data.document(one.sealed()).map(data::numberLookup)));
    return open.size();
  }
}
