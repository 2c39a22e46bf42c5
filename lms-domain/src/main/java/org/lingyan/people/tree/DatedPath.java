package org.lingyan.people.tree;

import org.lingyan.shared.DateRange;

/**
 * Where an organisation stands in the tree for some days.
 *
 * @param path {@code /id/id/…/} from the root to itself
 * @param days the days on which it stands there
 */
public record DatedPath(String path, DateRange days) {}
