package org.lingyan.people.account;

import java.util.List;
import org.lingyan.people.tree.DatedPath;

/**
 * A role on a subtree, in force now.
 *
 * @param role which role
 * @param organisationId top of the subtree
 * @param organisation its name
 * @param path its path today
 * @param places where it stands and stood, today among them
 */
public record Grant(
    Role role, long organisationId, String organisation, String path, List<DatedPath> places) {
  /** Freezes the places. */
  public Grant {
    places = List.copyOf(places);
  }
}
