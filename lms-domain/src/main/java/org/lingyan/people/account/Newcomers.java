package org.lingyan.people.account;

import java.util.List;

/**
 * Those of a unit who have no account yet.
 *
 * @param first as many as are opened at once, by organisation and name
 * @param total how many there are in all
 */
public record Newcomers(List<Newcomer> first, long total) {
  /** Freezes the list. */
  public Newcomers {
    first = List.copyOf(first);
  }
}
