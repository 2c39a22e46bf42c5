package org.lingyan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.shared.Where;

/**
 * What somebody may see: subtrees, on a day. Whatever reads more than one person takes one; tables,
 * exports, API and messages share it.
 *
 * @param accountId who asks
 * @param self the asker's own person, always visible to herself; empty when there is none
 * @param subtrees paths of the organisations whose people are visible; may be empty
 * @param day the day on which belonging is asked
 */
public record Scope(long accountId, OptionalLong self, List<String> subtrees, LocalDate day) {
  /** Freezes the paths. */
  public Scope {
    subtrees = List.copyOf(subtrees);
  }

  /** Whether an organisation with this path lies inside. */
  public boolean covers(String path) {
    return subtrees.stream().anyMatch(path::startsWith);
  }

  /** Whether this is the asker's own person. */
  public boolean isSelf(long personId) {
    return self.isPresent() && self.getAsLong() == personId;
  }

  /** The same scope on another day. */
  public Scope on(LocalDate other) {
    return new Scope(accountId, self, subtrees, other);
  }

  /** Adds "the organisation of this path column lies inside" to a query. */
  public void restrict(Where where, String pathColumn) {
    if (subtrees.isEmpty()) {
      where.and("1 = 0");
      return;
    }
    String any =
        subtrees.stream()
            .map(path -> pathColumn + " LIKE ?")
            .collect(Collectors.joining(" OR ", "(", ")"));
    where.and(any, subtrees.stream().map(path -> (Object) (path + "%")).toArray());
  }
}
