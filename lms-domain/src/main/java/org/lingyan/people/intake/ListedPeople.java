package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.KnownPeople;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Rows;

/**
 * Who is meant by the rows of a list about people who are on record: by document, by phone, or by
 * name and unit; read some hundred at a time.
 */
public final class ListedPeople {
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
  private final Map<Phone, List<Long>> byPhone = new HashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<Long, Person> people = new HashMap<>();

  /** Reads through these, as of a day. */
  public ListedPeople(EntityManager em, KnownPeople known, LocalDate day) {
    this.em = em;
    this.known = known;
    this.day = day;
  }

  /**
   * Who is meant by a row.
   *
   * @param name her name in one spelling; empty for none
   * @param documents what the number of her document can be; none when there is none
   * @param phone her phone; empty for none
   * @param place where she works, as it was typed; empty for nothing
   */
  public record Wanted(
      String name, List<IdentityDocument> documents, Optional<Phone> phone, String place) {
    /** Freezes the list. */
    public Wanted {
      documents = List.copyOf(documents);
    }

    private boolean byName() {
      return documents.isEmpty() && phone.isEmpty() && !name.isEmpty();
    }
  }

  /**
   * Somebody on record, where she works or worked last.
   *
   * @param id her id
   * @param name her name
   * @param place the name of the unit
   * @param path its path
   */
  public record Person(long id, String name, String place, String path) {
    /** Whether she lies inside a scope. */
    public boolean liesIn(Scope scope) {
      return scope.covers(path);
    }
  }

  /** Looks up whom these rows may mean. */
  public void see(List<Wanted> lines) {
    byDocument.putAll(
        known.byDocument(lines.stream().flatMap(one -> one.documents().stream()).toList()));
    byPhone.putAll(
        known.byPhone(lines.stream().flatMap(one -> one.phone().stream()).distinct().toList()));
    Set<Long> ids = new TreeSet<>();
    lines.stream()
        .flatMap(one -> one.phone().stream())
        .flatMap(phone -> byPhone.getOrDefault(phone, List.of()).stream())
        .filter(id -> !people.containsKey(id))
        .forEach(ids::add);
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
            .filter(Wanted::byName)
            .map(Wanted::name)
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
  public Collection<Long> ids() {
    return people.keySet();
  }

  /**
   * Everybody who may be meant: who has the document; else who has the phone, and the name where
   * one is given; else who has the name and works in the unit.
   */
  public List<Person> meant(Wanted line) {
    if (!line.documents().isEmpty()) {
      return line.documents().stream()
          .map(byDocument::get)
          .filter(id -> id != null && people.containsKey(id))
          .distinct()
          .map(people::get)
          .toList();
    }
    if (line.phone().isPresent()) {
      return byPhone.getOrDefault(line.phone().get(), List.of()).stream()
          .filter(people::containsKey)
          .distinct()
          .map(people::get)
          .filter(one -> line.name().isEmpty() || one.name().equals(line.name()))
          .toList();
    }
    return byName.getOrDefault(line.name(), List.of()).stream()
        .filter(one -> PersonFacts.spelled(one.place()).equals(line.place()))
        .toList();
  }
}
