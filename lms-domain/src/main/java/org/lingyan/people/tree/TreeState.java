package org.lingyan.people.tree;

import java.util.OptionalLong;
import org.lingyan.shared.DateRange;

/**
 * What an organisation is for some days.
 *
 * @param organisationId which one
 * @param days the days on which this holds
 * @param parentId directly above; empty at the top
 * @param path from the root to itself
 * @param kind kind
 * @param level level
 * @param name name
 */
record TreeState(
    long organisationId,
    DateRange days,
    OptionalLong parentId,
    String path,
    OrganisationKind kind,
    OrganisationLevel level,
    String name) {

  /** The same for other days. */
  TreeState during(DateRange other) {
    return new TreeState(organisationId, other, parentId, path, kind, level, name);
  }

  /** The same under another name. */
  TreeState named(String other) {
    return new TreeState(organisationId, days, parentId, path, kind, level, other);
  }

  /** The same in another place; what lies below moves with it. */
  TreeState moved(OptionalLong parent, String oldPrefix, String newPrefix) {
    return new TreeState(
        organisationId,
        days,
        parent,
        newPrefix + path.substring(oldPrefix.length()),
        kind,
        level,
        name);
  }
}
