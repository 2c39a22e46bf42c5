package org.lingyan.people.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** What organisations were called from day to day. */
public final class DatedNames {
  private final Map<Long, List<Since>> names;

  /**
   * A name and the day from which it holds.
   *
   * @param day first day
   * @param name what it is called
   */
  record Since(LocalDate day, String name) {}

  /** Names by organisation, the first first. */
  DatedNames(Map<Long, List<Since>> names) {
    this.names = names;
  }

  /**
   * What one was called on a day; its last name when it was gone by then, its first when it was not
   * there yet. Empty for none, and for one that nobody knows.
   */
  public String on(OptionalLong id, LocalDate day) {
    if (id.isEmpty()) {
      return "";
    }
    List<Since> all = names.getOrDefault(id.getAsLong(), List.of());
    return all.stream()
        .filter(one -> !one.day().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> all.stream().findFirst())
        .map(Since::name)
        .orElse("");
  }
}
