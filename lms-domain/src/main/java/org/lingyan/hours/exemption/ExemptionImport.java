package org.lingyan.hours.exemption;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.lingyan.shared.Keyring;

/**
 * Takes exemptions over before anybody works with the product: nobody is told, and standings are
 * rebuilt afterwards by the caller.
 */
public final class ExemptionImport {
  private final ExemptionRows rows;

  /** Works through this persistence context, inside the caller's transaction. */
  public ExemptionImport(EntityManager em, Keyring keys) {
    this.rows = new ExemptionRows(em, keys);
  }

  /**
   * Takes one over.
   *
   * @param account whose it is to have entered it
   * @throws IllegalArgumentException when it can never be right
   */
  public void add(long personId, ExemptionWish wish, long account, Instant at) {
    if (!wish.problems(LocalDate.MIN).isEmpty()) {
      throw new IllegalArgumentException("can never be right: " + wish);
    }
    rows.add(personId, wish, OptionalLong.empty(), OptionalLong.empty(), account, at);
  }
}
