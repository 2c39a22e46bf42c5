package org.lingyan.credential.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;

/** L1: who is meant by the rows of a list; read some hundred at a time. */
final class Holders {
  private static final int AT_ONCE = 500;
  private static final String LAST_POST =
      " FROM person p JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " WHERE p.main_id = p.id AND ";

  private final EntityManager em;
  private final KnownPeople known;
  private final LocalDate day;
  private final Map<IdentityDocument, Long> byDocument = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<Long, Person> people = new HashMap<>();

  Holders(EntityManager em, KnownPeople known, LocalDate day) {
    this.em = em;
    this.known = known;
    this.day = day;
  }

  /**
   * Somebody on record, where she works or worked last.
   *
   * @param id her id
   * @param name her name
   * @param place the name of the unit
   * @param path its path
   */
  record Person(long id, String name, String place, String path) {
    boolean liesIn(Scope scope) {
      return scope.covers(path);
    }
  }

  /** Looks up whom these rows may mean. */
  void see(List<HolderLine> lines) {
    byDocument.putAll(
        known.byDocument(lines.stream().flatMap(one -> one.documents().stream()).toList()));
    Set<Long> ids = new TreeSet<>();
    lines.stream()
        .flatMap(one -> one.documents().stream())
        .map(byDocument::get)
        .filter(id -> id != null && !people.containsKey(id))
        .forEach(ids::add);
    if (!ids.isEmpty()) {
      keep(read("p.id IN (" + Rows.ids(ids) + ")", List.of()));
    }
    List<String> names =
        lines.stream()
            .filter(one -> one.documents().isEmpty() && !one.name().isEmpty())
            .map(HolderLine::name)
            .filter(name -> !byName.containsKey(name))
            .distinct()
            .toList();
    for (int from = 0; from < names.size(); from += AT_ONCE) {
      List<String> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
      some.forEach(name -> byName.put(name, new ArrayList<>()));
      String marks =
          IntStream.range(0, some.size())
              .mapToObj(n -> "?" + (n + 2))
              .collect(Collectors.joining(", "));
      keep(read("p.name IN (" + marks + ")", some));
    }
  }

  private List<Person> read(String condition, List<String> names) {
    List<Object> values = new ArrayList<>(List.of(day));
    values.addAll(names);
    return Rows.list(
        em,
        "SELECT p.id, p.name, o.name, o.path" + LAST_POST + condition,
        row -> new Person(row.number(0), row.text(1), row.text(2), row.text(3)),
        values.toArray());
  }

  private void keep(List<Person> found) {
    for (Person one : found) {
      boolean isNew = people.put(one.id(), one) == null;
      List<Person> namesakes = byName.get(one.name());
      if (namesakes != null
          && (isNew || namesakes.stream().noneMatch(other -> other.id() == one.id()))) {
        namesakes.add(one);
      }
    }
  }

  /** Everybody who may be meant. */
  Collection<Long> ids() {
    return people.keySet();
  }

  /** Who has the document of a row; none, or one. */
  List<Person> byDocument(HolderLine line) {
    return line.documents().stream()
        .map(byDocument::get)
        .filter(id -> id != null && people.containsKey(id))
        .distinct()
        .map(people::get)
        .toList();
  }

  /** Who has the name of a row and works in its unit. */
  List<Person> byNameAndPlace(HolderLine line) {
    return byName.getOrDefault(line.name(), List.of()).stream()
        .filter(one -> PersonFacts.spelled(one.place()).equals(line.place()))
        .toList();
  }
}
