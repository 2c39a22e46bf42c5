package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/**
 * Documents of which not everything is read yet: by which number they are found without their kind,
 * and the day of birth that an ID card says. They are of people on record before there were such
 * columns, or were brought under a new key.
 */
public final class UnreadDocuments {
  private static final int AT_ONCE = 500;

  private UnreadDocuments() {}

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
            "SELECT id, id_number FROM person WHERE id_number IS NOT NULL"
                + " AND (number_lookup IS NULL OR birth_date IS NULL AND document_kind = ?1)"
                + " ORDER BY id LIMIT "
                + AT_ONCE,
            row -> new One(row.number(0), row.bytes(1)),
            DocumentKind.ID_CARD);
    for (One one : open) {
      IdentityDocument document = data.document(one.sealed()).orElseThrow();
      Rows.change(
          em,
          "UPDATE person SET number_lookup = ?2, birth_date = COALESCE(birth_date, ?3)"
              + " WHERE id = ?1",
          one.id(),
          data.numberLookup(document),
          document.birthDate());
    }
    return open.size();
  }
}
