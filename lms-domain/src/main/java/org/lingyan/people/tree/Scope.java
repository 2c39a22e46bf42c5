package org.lingyan.people.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Where;

/**
 * What somebody may see: subtrees, on a day. Whatever reads more than one person takes one; tables,
 * exports, API and messages share it.
 *
 * @param accountId who asks
 * @param self the asker's own person, always visible to herself; empty when there is none
 * @param places where the organisations stand and stood whose people are visible; may be empty
 * @param day the day on which belonging is asked
 */
public record Scope(long accountId, OptionalLong self, List<DatedPath> places, LocalDate day) {
  private static final DateRange ALWAYS = new DateRange(TreeStates.BEGINNING, DateRange.FOREVER);

  /** Freezes the places. */
  public Scope {
    places = List.copyOf(places);
  }

  /** Over subtrees that have always stood where they stand. */
  public static Scope over(
      long accountId, OptionalLong self, List<String> subtrees, LocalDate day) {
    return new Scope(
        accountId, self, subtrees.stream().map(path -> new DatedPath(path, ALWAYS)).toList(), day);
  }

  /** Paths of the organisations whose people are visible, as the tree stands on the day. */
  public List<String> subtrees() {
    return places.stream()
        .filter(place -> place.days().contains(day))
        .map(DatedPath::path)
        .distinct()
        .toList();
  }

  /** Whether an organisation with this path lies inside. */
  public boolean covers(String path) {
    return subtrees().stream().anyMatch(path::startsWith);
  }

  /** Whether this is the asker's own person. */
  public boolean isSelf(long personId) {
    return self.isPresent() && self.getAsLong() == personId;
  }

  /** The same scope on another day, with the tree as it stands then. */
  public Scope on(LocalDate other) {
    return new Scope(accountId, self, places, other);
  }

  /** Adds to a query: the organisation of this path column lies inside. */
  public void restrict(Where where, String pathColumn) {
    List<String> paths = subtrees();
    if (paths.isEmpty()) {
      where.and("1 = 0");
    } else {
      String any =
          paths.stream().map(path -> pathColumn + " LIKE ?").collect(Collectors.joining(" OR "));
      where.and("(" + any + ")", paths.stream().map(path -> path + "%").toArray());
    }
  }

  /** Whether the topmost organisation lies inside: what holds for everybody is changed there. */
  public boolean holdsTheTop() {
    return subtrees().stream().anyMatch(Organisations::isTop);
  }

  /**
   * Adds to a query: the organisation of this path column lies inside, or the person of this column
   * is the asker.
   */
  public void restrict(Where where, String pathColumn, String personColumn) {
    List<String> any = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (String path : subtrees()) {
      any.add(pathColumn + " LIKE ?");
      values.add(path + "%");
    }
    self.ifPresent(
        person -> {
          any.add(personColumn + " = ?");
          values.add(person);
        });
    if (any.isEmpty()) {
      where.and("1 = 0");
    } else {
      where.and("(" + String.join(" OR ", any) + ")", values.toArray());
    }
  }
}
