package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.shared.Rows;

/** P13: whether somebody's phone number names her account at sign-in; for who has her in scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class PhoneSignIn {
  private final EntityManager em;

  /** For the container's proxy. */
  protected PhoneSignIn() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public PhoneSignIn(EntityManager em) {
    this.em = em;
  }

  /** How a phone number serves as the name of an account. */
  public enum Use {
    /** It names her account. */
    NAMES_HER,
    /** None is on record. */
    NO_NUMBER,
    /** Somebody else has the same number: it names nobody. */
    SHARED,
    /** She has more than one open account: it names none. */
    SEVERAL_ACCOUNTS
  }

  /** What her number does; one statement. */
  public Use of(long personId) {
    return Rows.first(
            em,
            "SELECT p.phone_lookup IS NULL, (SELECT COUNT(DISTINCT q.main_id) FROM person q"
                + " WHERE q.phone_lookup = p.phone_lookup), (SELECT COUNT(*) FROM person i"
                + " JOIN account a ON a.person_id = i.id AND a.closed_at IS NULL"
                + " WHERE i.main_id = p.main_id) FROM person p WHERE p.id = ?1",
            row -> {
              if (row.flag(0)) {
                return Use.NO_NUMBER;
              }
              if (row.number(1) > 1) {
                return Use.SHARED;
              }
              return row.number(2) > 1 ? Use.SEVERAL_ACCOUNTS : Use.NAMES_HER;
            },
            personId)
        .orElse(Use.NO_NUMBER);
  }
}
