package org.lingyan.people.tree;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;

/** Reads the rows of the dated tree. */
final class TreeStates {
  /** First day of whatever has been there as far back as anybody knows. */
  static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  static final String EVENT_COLUMNS =
      "e.id, e.kind, e.organisation_id, e.other_id, e.day, e.before_text, e.reason, e.account_id,"
          + " e.at, e.undoes, (SELECT u.id FROM organisation_event u WHERE u.undoes = e.id)";

  private static final String COLUMNS =
      "SELECT organisation_id, from_day, until_day, parent_id, path, kind, level, name"
          + " FROM organisation_state";

  private final EntityManager em;

  TreeStates(EntityManager em) {
    this.em = em;
  }

  /** Whoever changes the tree waits for whoever is changing it. */
  void lock() {
    Rows.first(
        em, "SELECT id FROM organisation ORDER BY id LIMIT 1 FOR UPDATE", row -> row.number(0));
  }

  /** Whoever employs somebody goes on beside others who do, and waits for who changes the tree. */
  void hold() {
    Rows.first(
        em,
        "SELECT id FROM organisation ORDER BY id LIMIT 1 LOCK IN SHARE MODE",
        row -> row.number(0));
  }

  /** What an organisation is on a day; empty when it is not there. */
  Optional<TreeState> on(long id, LocalDate day) {
    return Rows.first(
        em,
        COLUMNS + " WHERE organisation_id = ?1 AND from_day <= ?2 AND until_day > ?2",
        TreeStates::state,
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

  /** An event by its id; empty when there is none. */
  Optional<TreeEvent> event(long id) {
    return Rows.first(
        em,
        "SELECT " + EVENT_COLUMNS + " FROM organisation_event e WHERE e.id = ?1",
        TreeStates::event,
        id);
  }

  /**
   * Whether a change that stands was entered about one of these after an event.
   *
   * @param organisations those that the event touched
   */
  boolean followed(long event, List<Long> organisations) {
    String ids = Rows.ids(organisations);
    return Rows.first(
            em,
            "SELECT 1 FROM organisation_event f WHERE f.id > ?1 AND f.kind <> 'UNDO'"
                + " AND NOT EXISTS (SELECT 1 FROM organisation_event u WHERE u.undoes = f.id)"
                + " AND (f.organisation_id IN ("
                + ids
                + ") OR (f.kind = 'SPLIT' AND f.other_id IN ("
                + ids
                + ")) OR EXISTS (SELECT 1 FROM organisation_before b WHERE b.event_id = f.id"
                + " AND b.organisation_id IN ("
                + ids
                + "))) LIMIT 1",
            row -> true,
            event)
        .isPresent();
  }

  /** What an organisation was called last; empty when it was there on no day. */
  Optional<String> lastName(long id) {
    return Rows.first(
        em,
        "SELECT name FROM organisation_state WHERE organisation_id = ?1"
            + " ORDER BY from_day DESC LIMIT 1",
        row -> row.text(0),
        id);
  }

  /** Whether an organisation stands at this path on all of these days. */
  boolean stands(long id, String path, DateRange days) {
    LocalDate reached = days.from();
    List<DatedPath> places =
        Rows.list(
            em,
            "SELECT path, from_day, until_day FROM organisation_state WHERE organisation_id = ?1"
                + " AND until_day > ?2 AND from_day < ?3 ORDER BY from_day",
            row -> new DatedPath(row.text(0), new DateRange(row.day(1), row.day(2))),
            id,
            days.from(),
            days.until());
    for (DatedPath place : places) {
      if (place.days().from().isAfter(reached) || !place.path().equals(path)) {
        return false;
      }
      reached = place.days().until();
    }
    return !reached.isBefore(days.until());
  }

  /** The name of something else at or below a path on a day or later, if there is any. */
  Optional<String> otherBelow(String path, List<Long> known, LocalDate day) {
    return Rows.first(
        em,
        "SELECT name FROM organisation_state WHERE path LIKE ?1 AND until_day > ?2"
            + " AND organisation_id NOT IN ("
            + Rows.ids(known)
            + ") ORDER BY path, from_day LIMIT 1",
        row -> row.text(0),
        path + "%",
        day);
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
        row.moment(8).orElseThrow(),
        row.maybeNumber(9),
        !row.missing(10));
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
        TreeStates::state,
        path + "%",
        day);
  }

  /** The same without a lock, for a look ahead. */
  List<TreeState> below(String path, LocalDate day) {
    return Rows.list(
        em,
        COLUMNS
            + " WHERE path LIKE ?1 AND from_day <= ?2 AND until_day > ?2 ORDER BY organisation_id",
        TreeStates::state,
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

  static TreeState state(Rows.Row row) {
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
