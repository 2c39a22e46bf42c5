package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lingyan.people.person.IdentityDocument;

/** Who stands in which row of the same list. */
final class FileIndex {
  private final Map<IdentityDocument, List<Integer>> documents = new HashMap<>();
  private final Map<String, List<Integer>> names = new HashMap<>();
  private final Map<Integer, String> managers = new HashMap<>();
  private final Map<Integer, String> places = new HashMap<>();
  private final Map<Integer, IdentityDocument> holders = new HashMap<>();
  private final List<Led> led = new ArrayList<>();
  private final Set<Integer> joining = new HashSet<>();
  private final Map<Long, List<Integer>> people = new HashMap<>();
  private final Map<Integer, Long> persons = new HashMap<>();

  /**
   * A row that names a line manager.
   *
   * @param row its number
   * @param manager as it was typed
   * @param joinedOn first day of the employment
   * @param effectiveOn day from which changes hold
   */
  record Led(
      int row, String manager, Optional<LocalDate> joinedOn, Optional<LocalDate> effectiveOn) {}

  void add(PersonLine line) {
    line.facts()
        .document()
        .ifPresent(
            one -> {
              documents.computeIfAbsent(one, key -> new ArrayList<>()).add(line.number());
              holders.put(line.number(), one);
            });
    places.put(line.number(), line.place());
    if (line.joinedOn().isPresent()) {
      joining.add(line.number());
    }
    names.computeIfAbsent(line.facts().name(), key -> new ArrayList<>()).add(line.number());
    if (!line.manager().isEmpty()) {
      managers.put(line.number(), line.manager());
      led.add(new Led(line.number(), line.manager(), line.joinedOn(), line.effectiveOn()));
    }
  }

  /**
   * Who of the whole list is on record; said once, when all rows are there.
   *
   * @param known by document: after a merge two documents are those of one person
   */
  void known(Map<IdentityDocument, Long> known) {
    new TreeMap<>(holders)
        .forEach(
            (row, document) -> {
              Long person = known.get(document);
              if (person != null) {
                persons.put(row, person);
                people.computeIfAbsent(person, key -> new ArrayList<>()).add(row);
              }
            });
  }

  /** Whether two rows are about one person who is on record, be it by two documents of hers. */
  boolean areOne(int row, int other) {
    return persons.containsKey(row) && persons.get(row).equals(persons.get(other));
  }

  /** Rows about somebody who is on record, in order. */
  List<Integer> rows(long person) {
    return people.getOrDefault(person, List.of());
  }

  /** Whether a row says a first day of an employment. */
  boolean joins(int row) {
    return joining.contains(row);
  }

  /** Rows that name a line manager, in order. */
  List<Led> led() {
    return List.copyOf(led);
  }

  /** Every document, in no order. */
  List<IdentityDocument> documents() {
    return List.copyOf(documents.keySet());
  }

  /** The document in a row. */
  Optional<IdentityDocument> document(int row) {
    return Optional.ofNullable(holders.get(row));
  }

  /** Rows with this document. */
  List<Integer> rows(IdentityDocument document) {
    return documents.getOrDefault(document, List.of());
  }

  /** Rows with this name. */
  List<Integer> rows(String name) {
    return names.getOrDefault(name, List.of());
  }

  /** Whether following the managers inside the list leads from one row back to itself. */
  boolean leadsToItself(int row) {
    int at = row;
    Set<Integer> met = new HashSet<>();
    // Who is met twice stands in a circle of others.
    while (met.add(at)) {
      List<Integer> next = named(managers.getOrDefault(at, ""));
      if (next.size() != 1) {
        return false;
      }
      at = next.get(0);
      if (at == row) {
        return true;
      }
    }
    return false;
  }

  /** Rows that a line manager's name or number may mean. */
  List<Integer> named(String typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    for (IdentityDocument document : IdentityDocument.candidates(typed)) {
      if (documents.containsKey(document)) {
        return rows(document);
      }
    }
    List<Integer> named = rows(typed);
    return named.isEmpty()
        ? TypedLeader.of(typed)
            .map(
                wanted ->
                    rows(wanted.name()).stream()
                        .filter(row -> wanted.isAt(places.getOrDefault(row, "")))
                        .toList())
            .orElse(List.of())
        : named;
  }

  /** Where a row says that somebody works. */
  String place(int row) {
    return places.getOrDefault(row, "");
  }
}
