package org.lingyan.hours.reconciliation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** How rows of comparisons are written and read. */
final class RowTable {
  // P6: where she works on the day, or was last; nobody for somebody unknown.
  static final String FROM =
      " FROM reconciliation_row w JOIN reconciliation c ON c.id = w.reconciliation_id"
          + " LEFT JOIN person i ON i.id = w.person_id LEFT JOIN person p ON p.id = i.main_id"
          + " LEFT JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
          + " AND NOT EXISTS (SELECT 1 FROM employment l WHERE l.person_id = e.person_id AND l.main"
          + " AND l.from_day <= ?1 AND l.from_day > e.from_day)"
          + " LEFT JOIN organisation_state o ON o.organisation_id = e.organisation_id"
          + " AND o.from_day <= LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))"
          + " AND o.until_day > LEAST(?1, COALESCE(e.until_day - INTERVAL 1 DAY, ?1))";
  static final String OPEN =
      "w.found <> 'MATCHED' AND (w.decision IS NULL OR w.decision = 'QUERIED')";

  private static final String COLUMNS =
      "SELECT w.id, w.reconciliation_id, w.number, p.id, p.name, o.name, w.who, w.on_day, w.of_year,"
          + " w.minutes, w.category, w.title, w.provider, w.number_there, w.found, w.entry_id,"
          + " w.decision, (SELECT COALESCE(x.name, a.name) FROM account a LEFT JOIN person x"
          + " ON x.id = a.person_id WHERE a.id = w.decided_by), w.decided_at, w.reason";
  private static final char BETWEEN = '\n';

  private final EntityManager em;
  private final Keyring keys;

  RowTable(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  static String select() {
    return COLUMNS + FROM;
  }

  /** C4: what the scope sees; the first value is its day. */
  static Where seen(Scope scope) {
    List<String> any = new ArrayList<>(List.of("(w.person_id IS NULL AND c.account_id = ?)"));
    List<Object> values = new ArrayList<>(List.of(scope.accountId()));
    for (String path : scope.subtrees()) {
      any.add("o.path LIKE ?");
      values.add(path + "%");
    }
    Where where = new Where();
    where.numbered("?", scope.day());
    where.and("(" + String.join(" OR ", any) + ")", values.toArray());
    return where;
  }

  ComparedRow view(Rows.Row row) {
    boolean known = !row.missing(3);
    String[] who = keys.open(row.bytes(6)).split(String.valueOf(BETWEEN), 2);
    return new ComparedRow(
        row.number(0),
        row.number(1),
        row.count(2),
        row.maybeNumber(3),
        known ? row.text(4) : who[0],
        known ? text(row, 5) : who.length > 1 ? who[1] : "",
        row.day(7),
        row.flag(8),
        row.count(9),
        row.text(10),
        row.text(11),
        row.text(12),
        row.text(13),
        row.word(14, Found.class),
        row.maybeNumber(15),
        row.missing(16) ? Optional.empty() : Optional.of(row.word(16, RowDecision.class)),
        text(row, 17),
        row.moment(18),
        row.text(19));
  }

  private static String text(Rows.Row row, int column) {
    return row.missing(column) ? "" : row.text(column);
  }

  /**
   * A row as it comes.
   *
   * @param person who is meant
   * @param name as the list says it
   * @param place as the list says it
   * @param claimed what it says
   * @param provider who gave it
   * @param note a few words
   */
  record Fresh(
      int number,
      OptionalLong person,
      String name,
      String place,
      Comparing.Claimed claimed,
      String provider,
      String note,
      Comparing.Result result) {}

  void add(long reconciliation, Fresh row) {
    Rows.change(
        em,
        "INSERT INTO reconciliation_row (id, reconciliation_id, number, person_id, who, on_day,"
            + " of_year, minutes, category, title, provider, number_there, note, source_id, found,"
            + " entry_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
            + " ?16)",
        Ids.next(),
        reconciliation,
        row.number(),
        row.person(),
        keys.seal(row.name() + BETWEEN + row.place()),
        row.claimed().on(),
        row.claimed().ofYear(),
        row.claimed().minutes(),
        row.claimed().category(),
        row.claimed().title(),
        row.provider(),
        row.claimed().numberThere(),
        row.note(),
        row.claimed().sourceId(),
        row.result().found(),
        row.result().entry());
  }

  void decide(
      long row,
      RowDecision decision,
      String reason,
      OptionalLong posted,
      long account,
      Instant at) {
    Rows.change(
        em,
        "UPDATE reconciliation_row SET decision = ?2, reason = ?3, posted_id = ?4, decided_by = ?5,"
            + " decided_at = ?6 WHERE id = ?1",
        row,
        decision,
        reason,
        posted,
        account,
        at);
  }

  void found(long row, Comparing.Result result) {
    Rows.change(
        em,
        "UPDATE reconciliation_row SET found = ?2, entry_id = ?3 WHERE id = ?1",
        row,
        result.found(),
        result.entry());
  }
}
