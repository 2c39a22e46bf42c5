package org.lingyan.people.person;

import java.util.Collection;
import java.util.Set;

/**
 * I6, W9: says for a room above which people something stands on record about there. A room has a
 * bean of this type for what must not lose its person.
 */
public interface BuiltUpon {
  /** Those of these people. */
  Set<Long> among(Collection<Long> persons);
}
