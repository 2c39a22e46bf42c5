package org.lingyan.people.tree;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Rows;

/**
 * The rows of the tree as an event found them (T9).
 *
 * @param before rows that it cut short or took away
 * @param made rows that it put down
 */
record KeptStates(List<TreeState> before, List<TreeState> made) {

  private record Kept(TreeState state, boolean made) {}

  static KeptStates of(EntityManager em, long event) {
    List<Kept> all =
        Rows.list(
            em,
            "SELECT organisation_id, from_day, until_day, parent_id, path, kind, level, name, made"
                + " FROM organisation_before WHERE event_id = ?1 ORDER BY path, from_day",
            row -> new Kept(TreeStates.state(row), row.flag(8)),
            event);
    return new KeptStates(
        all.stream().filter(kept -> !kept.made()).map(Kept::state).toList(),
        all.stream().filter(Kept::made).map(Kept::state).toList());
  }

  /** Whether nothing was kept. */
  boolean isEmpty() {
    return before.isEmpty() && made.isEmpty();
  }

  /** Whose rows they are. */
  List<Long> organisations() {
    return TreeStates.ids(Stream.concat(before.stream(), made.stream()).toList());
  }

  /** Those of these that stand below nothing else among them. */
  static List<TreeState> tops(List<TreeState> states) {
    Set<Long> all = Set.copyOf(TreeStates.ids(states));
    return states.stream()
        .filter(state -> state.parentId().isEmpty() || !all.contains(state.parentId().getAsLong()))
        .toList();
  }

  /** Puts everything back as it was. */
  void restore(EntityManager em) {
    for (TreeState state : made) {
      if (!TreeRows.remove(em, state)) {
        throw new LostRace("state of organisation:" + state.organisationId());
      }
    }
    before.forEach(state -> TreeRows.put(em, state));
  }
}
