package org.lingyan.hours.extension;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Writes rows of extensions; who calls it has judged and holds the persons' locks. */
final class ExtensionRows {
  private final EntityManager em;
  private final Keyring keys;

  ExtensionRows(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /** Adds one for each of these people; two statements. */
  void add(
      Collection<Long> persons, ExtensionWish wish, OptionalLong batch, long account, Instant at) {
    Map<Long, Long> ids = new LinkedHashMap<>();
    persons.forEach(person -> ids.put(Ids.next(), person));
    Where values = new Where();
    String rows =
        ids.entrySet().stream()
            .map(
                one ->
                    values.numbered(
                        "(?, ?, ?, ?, ?, ?, ?, ?)",
                        one.getKey(),
                        one.getValue(),
                        wish.rule().id(),
                        wish.year(),
                        wish.last().plusDays(1),
                        batch,
                        at,
                        account))
            .collect(Collectors.joining(", "));
    Rows.change(
        em,
        "INSERT INTO hours_extension (id, person_id, rule_id, credit_year, until_day, batch_id,"
            + " recorded_at, recorded_by) VALUES "
            + rows,
        values.parameters());
    Where notes = new Where();
    String words =
        ids.keySet().stream()
            .map(id -> notes.numbered("(?, ?)", id, keys.seal(wish.reason())))
            .collect(Collectors.joining(", "));
    Rows.change(
        em,
        "INSERT INTO hours_extension_note (extension_id, reason) VALUES " + words,
        notes.parameters());
  }

  /** Main records of the next people of a batch of whom something stands, in the scope. */
  List<Long> standing(Scope scope, long batch, long after, int most) {
    Where where = new Where();
    where.numbered("?", scope.day());
    scope.restrict(where, "o.path");
    where.and("p.id > ?", after);
    where.and(
        "p.id IN (SELECT i.main_id FROM hours_extension x JOIN person i ON i.id = x.person_id"
            + " WHERE x.batch_id = ? AND x.withdrawn_at IS NULL)",
        batch);
    where.and(
        "NOT EXISTS (SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
            + " WHERE a.id = ? AND i.main_id = p.id)",
        scope.accountId());
    String limit = where.numbered(" ORDER BY p.id LIMIT ?", most);
    return Rows.list(
        em,
        "SELECT p.id FROM person p" + Applicant.PLACE + where.sql() + limit,
        row -> row.number(0),
        where.parameters());
  }

  /** Takes back what stands of a batch of these people. */
  void withdraw(long batch, Collection<Long> persons, String why, long account, Instant at) {
    String hers =
        " WHERE x.batch_id = ?1 AND x.person_id IN (SELECT i.id FROM person i WHERE i.main_id IN ("
            + Rows.ids(persons)
            + "))";
    List<Long> ids =
        Rows.list(
            em,
            "SELECT x.id FROM hours_extension x" + hers + " AND x.withdrawn_at IS NULL",
            row -> row.number(0),
            batch);
    if (ids.isEmpty()) {
      return;
    }
    Rows.change(
        em,
        "UPDATE hours_extension SET withdrawn_at = ?1, withdrawn_by = ?2 WHERE id IN ("
            + Rows.ids(ids)
            + ")",
        at,
        account);
    Rows.change(
        em,
        "UPDATE hours_extension_note SET withdrawal = ?1 WHERE extension_id IN ("
            + Rows.ids(ids)
            + ")",
        keys.seal(why));
  }
}
