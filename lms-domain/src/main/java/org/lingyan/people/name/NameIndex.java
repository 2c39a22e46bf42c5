package org.lingyan.people.name;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.shared.Rows;

/** Files names under the words by which they are found, many in one statement. */
public final class NameIndex {
  private static final int ROWS_AT_ONCE = 500;

  private NameIndex() {}

  /**
   * The names of somebody.
   *
   * @param personId who
   * @param name the present one
   * @param former former ones, may be empty
   */
  public record Named(long personId, String name, List<String> former) {
    /** Freezes the names. */
    public Named {
      former = List.copyOf(former);
    }
  }

  /** A row of the index. */
  record Key(String word, long personId, boolean former) {
    static Key of(Rows.Row row) {
      return new Key(row.text(0), row.number(1), row.flag(2));
    }
  }

  /** Files the names of people who have no words yet. */
  public static void add(EntityManager em, Collection<Named> people) {
    List<Key> keys = new ArrayList<>();
    people.forEach(one -> keys.addAll(keys(one)));
    for (int i = 0; i < keys.size(); i += ROWS_AT_ONCE) {
      insert(em, keys.subList(i, Math.min(keys.size(), i + ROWS_AT_ONCE)));
    }
  }

  /** Files somebody's names anew. */
  public static void renew(EntityManager em, Named person) {
    Rows.change(em, "DELETE FROM person_name_key WHERE person_id = ?1", person.personId());
    add(em, List.of(person));
  }

  /** The rows of somebody's names; a word of the present name is none of a former one. */
  static Set<Key> keys(Named person) {
    Set<Key> keys = new LinkedHashSet<>();
    Set<String> present = NameWords.of(person.name());
    present.forEach(word -> keys.add(new Key(word, person.personId(), false)));
    Set<String> before = new TreeSet<>();
    person.former().forEach(name -> before.addAll(NameWords.of(name)));
    before.removeAll(present);
    before.forEach(word -> keys.add(new Key(word, person.personId(), true)));
    return keys;
  }

  private static void insert(EntityManager em, List<Key> keys) {
    StringBuilder rows = new StringBuilder();
    List<Object> values = new ArrayList<>();
    for (Key key : keys) {
      rows.append(rows.isEmpty() ? "(?" : ", (?").append(values.size() + 1);
      rows.append(", ").append(key.personId()).append(key.former() ? ", TRUE)" : ", FALSE)");
      values.add(key.word());
    }
    Rows.change(
        em,
        "INSERT INTO person_name_key (word, person_id, former) VALUES " + rows,
        values.toArray());
  }

  /** Names as they are on record, of people with ids after another one, the lowest first. */
  static List<Named> named(EntityManager em, long after, int most) {
    record One(long id, String name) {}
    List<One> people =
        Rows.list(
            em,
            "SELECT id, name FROM person WHERE id > ?1 ORDER BY id LIMIT " + most,
            row -> new One(row.number(0), row.text(1)),
            after);
    if (people.isEmpty()) {
      return List.of();
    }
    List<One> former =
        Rows.list(
            em,
            "SELECT person_id, name FROM person_former_name WHERE person_id > ?1"
                + " AND person_id <= ?2 ORDER BY person_id, name",
            row -> new One(row.number(0), row.text(1)),
            after,
            people.get(people.size() - 1).id());
    return people.stream()
        .map(
            one ->
                new Named(
                    one.id(),
                    one.name(),
                    former.stream().filter(f -> f.id() == one.id()).map(One::name).toList()))
        .toList();
  }

  /** Ids for an IN list: numbers of our own, nothing foreign enters the statement. */
  static String ids(Stream<Long> ids) {
    return ids.map(String::valueOf).collect(Collectors.joining(","));
  }
}
