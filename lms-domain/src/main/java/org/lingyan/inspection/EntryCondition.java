package org.lingyan.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/**
 * Which entries are meant. Persons and reversals are joined only where a condition asks for them:
 * else each entry's row would be read, instead of the index of days alone.
 */
final class EntryCondition {
  private static final String LAST_DAY = "LEAST(?, COALESCE(m.until_day - INTERVAL 1 DAY, ?))";

  /** With what the database begins; it cannot know how few people, or entries, are meant. */
  private enum Order {
    /** Left to itself it now and then reads every row of a year instead. */
    BY_DAY(" FORCE INDEX (hours_entry_on)"),
    /** The people first, then the entries of each. */
    BY_PERSON(" FORCE INDEX (hours_entry_day)"),
    /** Some people, who are named: it may choose. */
    FREE("");

    private final String index;

    Order(String index) {
      this.index = index;
    }
  }

  private final Where where = new Where();
  private Order order = Order.BY_DAY;
  private boolean persons;
  private boolean reversals;

  /** The entries, from FROM on; read when every condition is there. */
  String entries() {
    return " FROM hours_entry e"
        + order.index
        + (persons ? EntryRows.PERSONS : "")
        + (reversals ? EntryRows.REVERSED : "")
        + where.sql();
  }

  /** The values of {@link #entries} and of what was numbered behind it. */
  Object[] parameters() {
    return where.parameters();
  }

  /** A piece of SQL behind it with its values. */
  String numbered(String piece, Object... values) {
    return where.numbered(piece, values);
  }

  /** The hours took place on these days. */
  void on(DateRange days) {
    where.and("e.occurred_on >= ? AND e.occurred_on < ?", days.from(), days.until());
  }

  /**
   * Her person's name contains this; of a merged record that of who stays. The people come first,
   * then the entries of each: a name that few have would else read the person of every entry.
   */
  void called(String part) {
    order = Order.BY_PERSON;
    where.and(
        "e.person_id IN (SELECT j.id FROM person h JOIN person j ON j.main_id = h.id"
            + " WHERE h.name LIKE ?)",
        Rows.containing(part));
  }

  /** They are of these people. */
  void oneOf(List<Long> people) {
    order = people.isEmpty() ? order : Order.FREE;
    where.and(people.isEmpty() ? "1 = 0" : "e.person_id IN (" + Rows.ids(people) + ")");
  }

  /** They come from one kind of source. */
  void from(SourceKind kind) {
    where.and("e.source_kind = ?", kind.name());
  }

  /** They were recorded by a moment. */
  void recordedBy(Instant moment) {
    where.and("e.recorded_at <= ?", moment);
  }

  /** They are postings, and no reversals. */
  void posted() {
    where.and("e.reverses IS NULL");
  }

  /** They were reversed, or not. */
  void reversed(boolean wanted) {
    reversals = true;
    where.and(wanted ? "r.id IS NOT NULL" : "r.id IS NULL");
  }

  /** They are reversals. */
  void reversing() {
    where.and("e.reverses IS NOT NULL");
  }

  /** I1: her person is there today, or was there on the day of the entry. */
  void at(List<DatedPath> places, LocalDate today) {
    boolean everybody =
        places.stream()
            .anyMatch(one -> Organisations.isTop(one.path()) && one.days().contains(today));
    if (!everybody) {
      whoeverWasThere(places);
      exactly(places, today);
    }
  }

  /** A few people instead of all entries: whoever ever worked at one of the places. */
  private void whoeverWasThere(List<DatedPath> places) {
    order = order == Order.BY_PERSON ? order : Order.FREE;
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

  private void exactly(List<DatedPath> places, LocalDate today) {
    persons = true;
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
}
