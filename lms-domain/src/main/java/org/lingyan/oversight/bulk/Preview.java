package org.lingyan.oversight.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lingyan.oversight.Chosen;

/**
 * Whom an act would hit, and whom it would leave out for which reason.
 *
 * @param chosen the people of the list
 * @param people how many fall into each group; {@link #HIT} is there always and first
 * @param persons who they are, where that had to be found person by person; else empty
 */
public record Preview(Chosen chosen, Map<String, Integer> people, Map<String, List<Long>> persons) {
  /** The group of those whom it hits. */
  public static final String HIT = "hit";

  /** How many it hits. */
  public int hit() {
    return people.getOrDefault(HIT, 0);
  }

  /** How many the list has. */
  public int total() {
    return people.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The groups, those who are hit first; none but those is empty. */
  public List<String> groups() {
    List<String> all = new ArrayList<>(List.of(HIT));
    people.forEach(
        (group, some) -> {
          if (some > 0 && !group.equals(HIT)) {
            all.add(group);
          }
        });
    return all;
  }
}
