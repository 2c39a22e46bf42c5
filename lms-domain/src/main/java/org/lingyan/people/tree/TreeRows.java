package org.lingyan.people.tree;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * Writes an event of the tree and the rows that follow from it, and keeps what they were before it
 * (T9). The tree's lock is held.
 */
final class TreeRows {
  private static final String COLUMNS =
      "organisation_id, from_day, until_day, parent_id, path, kind, level, name";

  private final EntityManager em;
  private final long event;

  private TreeRows(EntityManager em, long event) {
    this.em = em;
    this.event = event;
  }

  /** Writes down what is done, before anything follows from it. */
  static TreeRows record(
      EntityManager em,
      TreeChangeKind kind,
      long organisationId,
      OptionalLong other,
      String before,
      Change change) {
    return record(em, kind, organisationId, other, before, OptionalLong.empty(), change);
  }

  /** Writes down that an event is taken back. */
  static TreeRows undo(EntityManager em, TreeEvent event, String before, Change change) {
    Change dated = new Change(event.day(), change.reason(), change.account(), change.at());
    return record(
        em,
        TreeChangeKind.UNDO,
        event.organisationId(),
        event.other(),
        before,
        OptionalLong.of(event.id()),
        dated);
  }

  private static TreeRows record(
      EntityManager em,
      TreeChangeKind kind,
      long organisationId,
      OptionalLong other,
      String before,
      OptionalLong undoes,
      Change change) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO organisation_event (id, kind, organisation_id, other_id, day, before_text,"
            + " undoes, reason, account_id, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        id,
        kind,
        organisationId,
        other,
        change.day(),
        before,
        undoes,
        change.reason(),
        change.account(),
        change.at());
    return new TreeRows(em, id);
  }

  /** The event's id. */
  long event() {
    return event;
  }

  /** Puts a row down that no event made: it was there as far back as anybody knows. */
  static void put(EntityManager em, TreeState state) {
    Rows.change(
        em,
        "INSERT INTO organisation_state ("
            + COLUMNS
            + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON DUPLICATE KEY UPDATE"
            + " until_day = VALUES(until_day), parent_id = VALUES(parent_id),"
            + " path = VALUES(path), kind = VALUES(kind), level = VALUES(level),"
            + " name = VALUES(name)",
        values(state));
  }

  /** Takes a row away; whether it was there. */
  static boolean remove(EntityManager em, TreeState state) {
    return Rows.change(
            em,
            "DELETE FROM organisation_state WHERE organisation_id = ?1 AND from_day = ?2",
            state.organisationId(),
            state.days().from())
        == 1;
  }

  void add(TreeState state) {
    put(em, state);
    keep(state, true);
  }

  /** Cuts a row short: it holds up to, not including, the day. A row of no day at all goes. */
  void cut(TreeState state, LocalDate day) {
    keep(state, false);
    if (state.days().from().isBefore(day)) {
      put(em, state.during(new DateRange(state.days().from(), day)));
    } else {
      remove(em, state);
    }
  }

  /** Each of these is something else from the day on. */
  void goOn(List<TreeState> old, UnaryOperator<TreeState> changed, LocalDate day) {
    for (TreeState state : old) {
      cut(state, day);
      add(changed.apply(state.during(new DateRange(day, state.days().until()))));
    }
  }

  private void keep(TreeState state, boolean made) {
    Object[] parameters = Arrays.copyOf(values(state), 10);
    parameters[8] = event;
    parameters[9] = made;
    Rows.change(
        em,
        "INSERT INTO organisation_before ("
            + COLUMNS
            + ", event_id, made) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        parameters);
  }

  private static Object[] values(TreeState state) {
    return new Object[] {
      state.organisationId(),
      state.days().from(),
      state.days().until(),
      state.parentId(),
      state.path(),
      state.kind(),
      state.level(),
      state.name()
    };
  }
}
