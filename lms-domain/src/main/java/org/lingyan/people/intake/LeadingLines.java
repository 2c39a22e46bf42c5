package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.shared.DateRange;

/**
 * Who leads whom: what is on record and what a list says together (W7). Somebody is a person on
 * record, or a row that puts somebody on record.
 */
final class LeadingLines {
  private final Map<Long, List<Held>> onRecord = new HashMap<>();
  private final Map<Who, Said> said = new HashMap<>();

  /**
   * Somebody.
   *
   * @param person on record
   * @param row or the row that puts her there
   */
  record Who(OptionalLong person, OptionalInt row) {
    static Who person(long id) {
      return new Who(OptionalLong.of(id), OptionalInt.empty());
    }

    static Who row(int number) {
      return new Who(OptionalLong.empty(), OptionalInt.of(number));
    }
  }

  private record Held(DateRange days, long leader) {}

  private record Said(LocalDate from, Who leader) {}

  /** A line manager on record. */
  void held(long person, DateRange days, long leader) {
    onRecord.computeIfAbsent(person, key -> new ArrayList<>()).add(new Held(days, leader));
  }

  /** A line manager in the list, from a day on. */
  void said(Who who, LocalDate from, Who leader) {
    said.put(who, new Said(from, leader));
  }

  /** Whether somebody stands on a day in the line that begins with who is to lead her. */
  boolean leadsToItself(Who who, Who leader, LocalDate day) {
    Optional<Who> at = Optional.of(leader);
    Set<Who> met = new HashSet<>();
    // Who is met twice stands in a circle of others.
    while (at.isPresent() && met.add(at.get())) {
      if (at.get().equals(who)) {
        return true;
      }
      at = above(at.get(), day);
    }
    return false;
  }

  private Optional<Who> above(Who who, LocalDate day) {
    Said now = said.get(who);
    if (now != null && !now.from().isAfter(day)) {
      return Optional.of(now.leader());
    }
    return who.person().isEmpty()
        ? Optional.empty()
        : onRecord.getOrDefault(who.person().getAsLong(), List.of()).stream()
            .filter(one -> one.days().contains(day))
            .map(one -> Who.person(one.leader()))
            .findFirst();
  }
}
