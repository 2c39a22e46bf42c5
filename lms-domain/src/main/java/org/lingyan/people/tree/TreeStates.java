package org.lingyan.people.tree;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Reads and writes the rows of the dated tree. */
final class TreeStates {
  /** First day of whatever has been there as far back as anybody knows. */
  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  static final String EVENT_COLUMNS =
      "e.id, e.kind, e.organisation_id, e.other_id, e.day, e.before_text, e.reason, e.account_id,"
          + " e.at";

  private static final String COLUMNS =
      "SELECT organisation_id, from_day, until_day, parent_id, path, kind, level, name"
          + " FROM organisation_state";

  private final EntityManager em;

  TreeStates(EntityManager em) {
    this.em = em;
  }

  /** Puts a row down. */
  void add(TreeState state) {
    Rows.change(
        em,
        "INSERT INTO organisation_state (organisation_id, from_day, until_day, parent_id, path,"
            + " kind, level, name) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        state.organisationId(),
        state.days().from(),
        state.days().until(),
        state.parentId(),
        state.path(),
        state.kind(),
        state.level(),
        state.name());
  }

  /** Whoever changes the tree waits for whoever is changing it. */
  void lock() {
    Rows.first(
        em, "SELECT id FROM organisation ORDER BY id LIMIT 1 FOR UPDATE", row -> row.number(0));
  }

  /** What an organisation is on a day; empty when it is not there. */
  Optional<TreeState> on(long id, LocalDate day) {
    return Rows.first(
        em,
        COLUMNS + " WHERE organisation_id = ?1 AND from_day <= ?2 AND until_day > ?2",
        TreeStates::of,
        id,
        day);
  }

  /**
   * Whether something else directly below this parent has this name on a day or later.
   *
   * @param id the organisation that may have it
   */
  boolean sisterNamed(OptionalLong parent, long id, String name, LocalDate day) {
    return parent.isPresent()
        && Rows.first(
                em,
                "SELECT 1 FROM organisation_state WHERE parent_id = ?1 AND name = ?2"
                    + " AND until_day > ?3 AND organisation_id <> ?4 LIMIT 1",
                row -> true,
                parent,
                name,
                day,
                id)
            .isPresent();
  }

  /** The first day after this one on which one of these is changed, if there is one. */
  Optional<LocalDate> laterThan(List<Long> organisations, LocalDate day) {
    String ids = Rows.ids(organisations);
    return Rows.first(
            em,
            "SELECT MIN(changed) FROM (SELECT from_day AS changed FROM organisation_state"
                + " WHERE organisation_id IN ("
                + ids
                + ") UNION ALL SELECT until_day FROM organisation_state WHERE until_day < ?2"
                + " AND organisation_id IN ("
                + ids
                + ")) c WHERE changed > ?1",
            row -> row.day(0),
            day,
            DateRange.FOREVER)
        .filter(changed -> changed.isBefore(DateRange.FOREVER));
  }

  /** Writes down what was done. */
  void record(
      TreeChangeKind kind, long organisationId, OptionalLong other, String before, Change change) {
    Rows.change(
        em,
        "INSERT INTO organisation_event (id, kind, organisation_id, other_id, day, before_text,"
            + " reason, account_id, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        Ids.next(),
        kind,
        organisationId,
        other,
        change.day(),
        before,
        change.reason(),
        change.account(),
        change.at());
  }

  /** What was done to an organisation, the latest first. */
  List<TreeEvent> events(long organisationId) {
    return Rows.list(
        em,
        "SELECT "
            + EVENT_COLUMNS
            + " FROM organisation_event e WHERE e.organisation_id = ?1 ORDER BY e.id DESC",
        TreeStates::event,
        organisationId);
  }

  static TreeEvent event(Rows.Row row) {
    return new TreeEvent(
        row.number(0),
        row.word(1, TreeChangeKind.class),
        row.number(2),
        row.maybeNumber(3),
        row.day(4),
        row.text(5),
        row.text(6),
        row.maybeNumber(7),
        row.moment(8).orElseThrow());
  }

  /**
   * States at or below a path that hold on a day, locked until the transaction ends.
   *
   * @param path a path as it stands on that day
   */
  List<TreeState> belowOn(String path, LocalDate day) {
    return Rows.list(
        em,
        COLUMNS
            + " WHERE path LIKE ?1 AND from_day <= ?2 AND until_day > ?2"
            + " ORDER BY organisation_id FOR UPDATE",
        TreeStates::of,
        path + "%",
        day);
  }

  /** The same without a lock, for a look ahead. */
  List<TreeState> below(String path, LocalDate day) {
    return Rows.list(
        em,
        COLUMNS
            + " WHERE path LIKE ?1 AND from_day <= ?2 AND until_day > ?2 ORDER BY organisation_id",
        TreeStates::of,
        path + "%",
        day);
  }

  /** How many stand directly below it on a day or later. */
  int childrenSince(long id, LocalDate day) {
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT organisation_id) FROM organisation_state"
                + " WHERE parent_id = ?1 AND until_day > ?2",
            row -> row.count(0),
            id,
            day)
        .orElse(0);
  }

  /**
   * The first day after this one on which an organisation stands elsewhere or is no more, if there
   * is one; a new name alone does not matter.
   */
  Optional<LocalDate> firstMove(TreeState state, LocalDate day) {
    Optional<LocalDate> elsewhere =
        Rows.first(
            em,
            "SELECT from_day FROM organisation_state WHERE organisation_id = ?1 AND from_day > ?2"
                + " AND path <> ?3 ORDER BY from_day LIMIT 1",
            row -> row.day(0),
            state.organisationId(),
            day,
            state.path());
    return elsewhere.or(
        () -> Optional.of(end(state.organisationId())).filter(DateRange.FOREVER::isAfter));
  }

  /** First day on which an organisation is no more. */
  LocalDate end(long id) {
    return Rows.first(
            em,
            "SELECT MAX(until_day) FROM organisation_state WHERE organisation_id = ?1",
            row -> row.day(0),
            id)
        .orElse(DateRange.FOREVER);
  }

  static List<Long> ids(List<TreeState> states) {
    return states.stream().map(TreeState::organisationId).distinct().toList();
  }

  /** Cuts a row short: it holds up to, not including, the day. A row of no day at all goes. */
  void cut(TreeState state, LocalDate day) {
    if (state.days().from().isBefore(day)) {
      Rows.change(
          em,
          "UPDATE organisation_state SET until_day = ?3 WHERE organisation_id = ?1"
              + " AND from_day = ?2",
          state.organisationId(),
          state.days().from(),
          day);
    } else {
      Rows.change(
          em,
          "DELETE FROM organisation_state WHERE organisation_id = ?1 AND from_day = ?2",
          state.organisationId(),
          state.days().from());
    }
  }

  private static TreeState of(Rows.Row row) {
    return new TreeState(
        row.number(0),
        new DateRange(row.day(1), row.day(2)),
        row.maybeNumber(3),
        row.text(4),
        row.word(5, OrganisationKind.class),
        row.word(6, OrganisationLevel.class),
        row.text(7));
  }
}
