package org.lingyan.people.name;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.lingyan.shared.Rows;

/** N4: makes the index of names anew, and compares it with the names it was made from. */
public final class RebuildingNameIndex {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;

  /** Works through this persistence context. */
  public RebuildingNameIndex(EntityManager em) {
    this.em = em;
  }

  /**
   * What a comparison found.
   *
   * @param people people compared
   * @param differences one line for each person whose words are others
   */
  public record Result(long people, List<String> differences) {
    /** Freezes the lines. */
    public Result {
      differences = List.copyOf(differences);
    }
  }

  /** Whether every name is filed by the rules of this program. */
  public boolean isCurrent() {
    return Rows.first(
            em,
            "SELECT MAX(version) FROM person_name_key_state",
            row -> !row.missing(0) && row.number(0) == NameWords.VERSION)
        .orElse(false);
  }

  /**
   * Files everybody anew.
   *
   * @param transactions does each portion whole or not at all; the last one marks the index as done
   */
  public static void rebuild(Consumer<Consumer<EntityManager>> transactions, Instant at) {
    transactions.accept(em -> Rows.change(em, "DELETE FROM person_name_key_state"));
    long[] after = {0};
    boolean[] more = {true};
    while (more[0]) {
      transactions.accept(
          em -> {
            List<NameIndex.Named> people = NameIndex.named(em, after[0], PEOPLE_AT_ONCE);
            if (!people.isEmpty()) {
              Rows.change(
                  em,
                  "DELETE FROM person_name_key WHERE person_id IN ("
                      + NameIndex.ids(people.stream().map(NameIndex.Named::personId))
                      + ")");
              NameIndex.add(em, people);
              after[0] = people.get(people.size() - 1).personId();
            }
            more[0] = people.size() == PEOPLE_AT_ONCE;
          });
    }
    transactions.accept(
        em ->
            Rows.change(
                em,
                "INSERT INTO person_name_key_state (version, filled_at) VALUES (?1, ?2)",
                NameWords.VERSION,
                at));
  }

  /** Works the index out anew and compares. */
  public Result compare() {
    List<String> differences = new ArrayList<>();
    long compared = 0;
    long after = 0;
    List<NameIndex.Named> people = NameIndex.named(em, after, PEOPLE_AT_ONCE);
    while (!people.isEmpty()) {
      Map<Long, Set<NameIndex.Key>> filed = filed(people);
      for (NameIndex.Named one : people) {
        if (!NameIndex.keys(one).equals(filed.getOrDefault(one.personId(), Set.of()))) {
          differences.add("person " + one.personId() + " is filed under other words");
        }
      }
      compared += people.size();
      after = people.get(people.size() - 1).personId();
      people = NameIndex.named(em, after, PEOPLE_AT_ONCE);
    }
    Rows.list(
            em,
            "SELECT DISTINCT k.person_id FROM person_name_key k LEFT JOIN person p"
                + " ON p.id = k.person_id WHERE p.id IS NULL ORDER BY 1",
            row -> row.number(0))
        .forEach(id -> differences.add("person " + id + " is filed but not on record"));
    return new Result(compared, differences);
  }

  private Map<Long, Set<NameIndex.Key>> filed(List<NameIndex.Named> people) {
    Map<Long, Set<NameIndex.Key>> filed = new HashMap<>();
    Rows.list(
            em,
            "SELECT word, person_id, former FROM person_name_key WHERE person_id IN ("
                + NameIndex.ids(people.stream().map(NameIndex.Named::personId))
                + ")",
            NameIndex.Key::of)
        .forEach(key -> filed.computeIfAbsent(key.personId(), id -> new HashSet<>()).add(key));
    return filed;
  }
}
