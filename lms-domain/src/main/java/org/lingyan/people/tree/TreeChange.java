package org.lingyan.people.tree;

import java.util.List;

/**
 * What a change of the tree touched.
 *
 * @param organisationId which organisation was changed
 * @param organisations itself and everything below it on the day
 */
public record TreeChange(long organisationId, List<Long> organisations) {
  /** Freezes the list. */
  public TreeChange {
    organisations = List.copyOf(organisations);
  }
}
