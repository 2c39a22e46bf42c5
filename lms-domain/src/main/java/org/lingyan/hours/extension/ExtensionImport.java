package org.lingyan.hours.extension;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.shared.Keyring;

/**
 * Takes extensions over before anybody works with the product: nobody is told, and standings are
 * rebuilt afterwards by the caller.
 */
public final class ExtensionImport {
  private final ExtensionRows rows;

  /** Works through this persistence context, inside the caller's transaction. */
  public ExtensionImport(EntityManager em, Keyring keys) {
    this.rows = new ExtensionRows(em, keys);
  }

  /**
   * Takes one over.
   *
   * @param account whose it is to have entered it
   * @throws IllegalArgumentException when it can never be right
   */
  public void add(long personId, ExtensionWish wish, long account, Instant at) {
    if (!wish.problems().isEmpty()) {
      throw new IllegalArgumentException("can never be right: " + wish);
    }
    rows.add(List.of(personId), wish, OptionalLong.empty(), account, at);
  }
}
