package org.lingyan.inspection;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.ChainState;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** SQL over entries of many people. */
final class EntryRows {
  private static final String REVERSED = " LEFT JOIN hours_entry r ON r.reverses = e.id";

  private static final String ENTRIES = " FROM hours_entry e";

  // Left to itself the database now and then reads every row of a year instead.
  private static final String BY_DAY = " FORCE INDEX (hours_entry_on)";

  // Nor may it begin with the entries where few people are meant: it cannot know how few.
  private static final String BY_PERSON = " FORCE INDEX (hours_entry_day)";
  private static final String CALLED =
      "e.person_id IN (SELECT j.id FROM person h JOIN person j ON j.main_id = h.id"
          + " WHERE h.name LIKE ";

  // Of a merged record the person is who stays.
  private static final String PERSONS =
      " LEFT JOIN person i ON i.id = e.person_id LEFT JOIN person p ON p.id = i.main_id";
  private static final String COLUMNS =
      "SELECT e.id, e.person_id, e.occurred_on, e.recorded_at, e.minutes, e.category,"
          + " e.source_kind, e.source_id, e.source_part, n.title, n.reason, e.reverses, r.id,"
          + " e.seq, p.name, (SELECT o.name FROM person h JOIN employment m ON m.person_id = h.id"
          + " JOIN organisation_state o"
          + " ON o.organisation_id = m.organisation_id AND o.from_day <= e.occurred_on"
          + " AND o.until_day > e.occurred_on WHERE h.main_id = p.id AND m.main"
          + " AND m.from_day <= e.occurred_on"
          + " AND (m.until_day IS NULL OR m.until_day > e.occurred_on) LIMIT 1), a.name, p.id, "
          + Ledger.COUNTING;
  private static final String JOINED =
      " LEFT JOIN hours_entry_note n ON n.entry_id = e.id LEFT JOIN account a ON a.id = n.account_id";

  private static final String LAST_DAY = "LEAST(?, COALESCE(m.until_day - INTERVAL 1 DAY, ?))";

  private EntryRows() {}

  /** How many there are. */
  static long count(EntityManager em, Where where) {
    return Rows.first(
            em, "SELECT COUNT(*)" + matching(where), row -> row.number(0), where.parameters())
        .orElse(0L);
  }

  /**
   * Some of them. Which ones is found out first, by themselves: what is shown beside an entry is
   * read for those alone, and not for all that are sorted.
   *
   * @param order ORDER BY of columns of {@code e}, numbered
   * @param limit LIMIT, numbered
   */
  static List<InspectedEntry> list(EntityManager em, Where where, String order, String limit) {
    return Rows.list(
        em,
        COLUMNS
            + " FROM (SELECT e.id AS id"
            + matching(where)
            + order
            + limit
            + ") f JOIN hours_entry e ON e.id = f.id"
            + PERSONS
            + REVERSED
            + JOINED
            + order,
        EntryRows::entry,
        where.parameters());
  }

  /**
   * The entries of a condition. Persons and reversals are joined only where it names one: else each
   * entry's row would be read, instead of the index of days alone.
   */
  static String matching(Where where) {
    String condition = where.sql();
    return ENTRIES
        + index(condition)
        + (condition.contains("p.") ? PERSONS : "")
        + (condition.contains("r.id") ? REVERSED : "")
        + condition;
  }

  private static String index(String condition) {
    if (condition.contains(CALLED)) {
      return BY_PERSON;
    }
    return condition.contains("e.person_id") ? "" : BY_DAY;
  }

  /** The hours took place on these days. */
  static void on(Where where, DateRange days) {
    where.and("e.occurred_on >= ? AND e.occurred_on < ?", days.from(), days.until());
  }

  /**
   * Her person's name contains this; of a merged record that of who stays. The people come first,
   * then the entries of each: a name that few have would else read the person of every entry.
   */
  static void called(Where where, String part) {
    where.and(CALLED + "?)", Rows.containing(part));
  }

  /** I1: her person is there today, or was there on the day of the entry. */
  static void at(Where where, List<DatedPath> places, LocalDate today) {
    boolean everybody =
        places.stream()
            .anyMatch(one -> Organisations.isTop(one.path()) && one.days().contains(today));
    if (!everybody) {
      whoeverWasThere(where, places);
      exactly(where, places, today);
    }
  }

  /** A few people instead of all entries: whoever ever worked at one of the places. */
  private static void whoeverWasThere(Where where, List<DatedPath> places) {
    List<Object> values = new ArrayList<>();
    String any = paths(places, values);
    where.and(
        "e.person_id IN (SELECT j.id FROM organisation_state o"
            + " JOIN employment m ON m.organisation_id = o.organisation_id AND m.main"
            + " JOIN person h ON h.id = m.person_id JOIN person j ON j.main_id = h.main_id WHERE "
            + (any.isEmpty() ? "1 = 0" : "(" + any + ")")
            + ")",
        values.toArray());
  }

  private static void exactly(Where where, List<DatedPath> places, LocalDate today) {
    List<Object> values = new ArrayList<>();
    String now = paths(places.stream().filter(one -> one.days().contains(today)).toList(), values);
    List<Object> present = new ArrayList<>(List.of(today, today, today, today, today));
    present.addAll(values);
    List<Object> then = new ArrayList<>();
    String dated =
        places.stream()
            .map(
                place -> {
                  then.add(place.path() + "%");
                  then.add(place.days().from());
                  then.add(place.days().until());
                  return "(o.path LIKE ? AND e.occurred_on >= ? AND e.occurred_on < ?)";
                })
            .collect(Collectors.joining(" OR "));
    present.addAll(then);
    where.and(
        "(EXISTS (SELECT 1 FROM employment m JOIN organisation_state o"
            + " ON o.organisation_id = m.organisation_id AND o.from_day <= "
            + LAST_DAY
            + " AND o.until_day > "
            + LAST_DAY
            + " WHERE m.person_id = p.id AND m.main AND m.from_day = (SELECT MAX(x.from_day)"
            + " FROM employment x WHERE x.person_id = p.id AND x.main AND x.from_day <= ?)"
            + " AND ("
            + (now.isEmpty() ? "1 = 0" : now)
            + ")) OR EXISTS (SELECT 1 FROM person h JOIN employment m ON m.person_id = h.id"
            + " JOIN organisation_state o"
            + " ON o.organisation_id = m.organisation_id AND o.from_day <= e.occurred_on"
            + " AND o.until_day > e.occurred_on WHERE h.main_id = p.id AND m.main"
            + " AND m.from_day <= e.occurred_on"
            + " AND (m.until_day IS NULL OR m.until_day > e.occurred_on) AND ("
            + (dated.isEmpty() ? "1 = 0" : dated)
            + ")))",
        present.toArray());
  }

  private static String paths(List<DatedPath> places, List<Object> values) {
    return places.stream()
        .map(
            place -> {
              values.add(place.path() + "%");
              return "o.path LIKE ?";
            })
        .collect(Collectors.joining(" OR "));
  }

  private static InspectedEntry entry(Rows.Row row) {
    return new InspectedEntry(
        new EntryView(
            row.number(0),
            row.number(17),
            row.day(2),
            row.moment(3).orElseThrow(),
            row.count(4),
            row.text(5),
            new Source(row.word(6, SourceKind.class), row.text(7), row.text(8)),
            row.text(9),
            row.text(10),
            maybe(row, 11),
            maybe(row, 12),
            row.number(1),
            row.flag(18)),
        row.count(13),
        row.text(14),
        row.text(15),
        row.text(16),
        ChainState.UNKNOWN);
  }

  private static OptionalLong maybe(Rows.Row row, int column) {
    return row.maybeNumber(column);
  }
}
