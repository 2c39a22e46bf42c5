package org.lingyan.people.account;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.Phone;
import org.lingyan.shared.Rows;

/**
 * P13: what somebody typed as the name of an account, and the account behind it: by its name, in
 * whatever case, or by the phone number of its person when that number leads to one account only.
 *
 * @param subject under which wrong tries are counted: the account's own name, however it was typed,
 *     so that another spelling is no further try
 * @param account the account; empty when there is none, or when a number leads to several
 * @param phone whether the text reads as a phone number, whoever has it
 */
record TypedName(String subject, Optional<Found> account, boolean phone) {
  /**
   * An account that was found.
   *
   * @param hash of its password
   */
  record Found(long id, String name, String hash) {}

  /** Reads what was typed. */
  static TypedName read(EntityManager em, KnownPeople people, String typed) {
    String exact = typed.strip();
    String plain = Normalizer.normalize(exact, Normalizer.Form.NFKC).strip();
    Optional<Phone> phone = Phone.parse(plain);
    Optional<Found> found =
        byName(em, exact, plain).or(() -> phone.flatMap(number -> byPhone(em, people, number)));
    return new TypedName(
        found.map(Found::name).orElseGet(() -> phone.map(Phone::number).orElse(plain)),
        found,
        phone.isPresent());
  }

  private static Optional<Found> byName(EntityManager em, String exact, String plain) {
    return Rows.first(
        em,
        "SELECT id, name, password_hash FROM account"
            + " WHERE (name IN (?1, ?2) OR plain_name = LOWER(?2)) AND closed_at IS NULL"
            + " ORDER BY name = ?1 DESC, name = ?2 DESC LIMIT 1",
        TypedName::found,
        exact,
        plain);
  }

  private static Optional<Found> byPhone(EntityManager em, KnownPeople people, Phone number) {
    List<Long> holders = people.byPhone(List.of(number)).getOrDefault(number, List.of());
    if (holders.size() != 1) {
      return Optional.empty();
    }
    List<Found> accounts =
        Rows.list(
            em,
            "SELECT a.id, a.name, a.password_hash FROM person i JOIN account a"
                + " ON a.person_id = i.id AND a.closed_at IS NULL WHERE i.main_id = ?1 LIMIT 2",
            TypedName::found,
            holders.get(0));
    return accounts.size() == 1 ? Optional.of(accounts.get(0)) : Optional.empty();
  }

  private static Found found(Rows.Row row) {
    return new Found(row.number(0), row.text(1), row.text(2));
  }
}
