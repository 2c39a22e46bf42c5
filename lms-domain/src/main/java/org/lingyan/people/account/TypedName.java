package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Rows;

/**
 * P13: what somebody typed as the name of an account, and the account behind it.
 *
 * @param subject under which wrong tries are counted: the account's own name, however it was typed,
 *     so that another spelling is no further try
 * @param account the account; empty when there is none
 */
record TypedName(String subject, Optional<Found> account) {
  /**
   * An account that was found.
   *
   * @param hash of its password
   */
  record Found(long id, String name, String hash) {}

  static TypedName read(EntityManager em, String typed) {
    String exact = typed.strip();
    String plain = Normalizer.normalize(exact, Normalizer.Form.NFKC).strip();
    List<Found> found =
        Rows.list(
            em,
            "SELECT id, name, password_hash FROM account WHERE name IN (?1, ?2)"
                + " ORDER BY name = ?1 DESC LIMIT 1",
            TypedName::found,
            exact,
            plain);
    return new TypedName(
        found.stream().findFirst().map(Found::name).orElse(plain), found.stream().findFirst());
  }

  private static Found found(Rows.Row row) {
    return new Found(row.number(0), row.text(1), row.text(2));
  }
}
