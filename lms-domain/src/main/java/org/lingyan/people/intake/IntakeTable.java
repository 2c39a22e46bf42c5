package org.lingyan.people.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Reads and writes the row that stands for an import. */
final class IntakeTable {
  private final EntityManager em;

  IntakeTable(EntityManager em) {
    this.em = em;
  }

  /**
   * I7: one's own import.
   *
   * @throws UnknownSubject when there is none, or when it is somebody else's
   */
  IntakeView own(long accountId, long id) {
    return Rows.first(
            em,
            "SELECT " + IntakeView.COLUMNS + " FROM intake WHERE id = ?1 AND account_id = ?2",
            IntakeView::of,
            id,
            accountId)
        .orElseThrow(() -> new UnknownSubject("intake:" + id));
  }

  /** The same, held until the transaction ends: one thing at a time happens to an import. */
  IntakeView held(long accountId, long id) {
    return Rows.first(
            em,
            "SELECT "
                + IntakeView.COLUMNS
                + " FROM intake WHERE id = ?1 AND account_id = ?2 FOR UPDATE",
            IntakeView::of,
            id,
            accountId)
        .orElseThrow(() -> new UnknownSubject("intake:" + id));
  }

  void state(long id, IntakeState state) {
    Rows.change(em, "UPDATE intake SET state = ?2 WHERE id = ?1", id, state);
  }

  void headings(long id, Headings headings) {
    Rows.change(em, "UPDATE intake SET headings = ?2 WHERE id = ?1", id, headings.lines());
  }

  void job(long id, long job) {
    Rows.change(em, "UPDATE intake SET job_id = ?2 WHERE id = ?1", id, job);
  }

  /** What judging came to; whoever still works on a list keeps its rows (I7). */
  void counted(long id, IntakeView.Counts counts, Instant at) {
    Rows.change(
        em,
        "UPDATE intake SET state = ?2, new_rows = ?3, changed_rows = ?4, same_rows = ?5,"
            + " wrong_rows = ?6, left_rows = ?7, noted_rows = ?8, judged_at = ?9, rows_until = ?10"
            + " WHERE id = ?1",
        id,
        IntakeState.JUDGED,
        counts.added(),
        counts.changed(),
        counts.same(),
        counts.wrong(),
        counts.left(),
        counts.noted(),
        at,
        Timekeeper.day(at).plusDays(Intakes.KEPT_DAYS));
  }

  /** What posting or taking back left. */
  void ended(long id, IntakeState state, Instant at) {
    String moment = state == IntakeState.POSTED ? "posted_at" : "undone_at";
    Rows.change(
        em, "UPDATE intake SET state = ?2, " + moment + " = ?3 WHERE id = ?1", id, state, at);
  }

  void keepRows(long id, LocalDate until) {
    Rows.change(em, "UPDATE intake SET rows_until = ?2 WHERE id = ?1", id, until);
  }

  /** What posting added, the latest first. */
  List<IntakeFact> facts(long id) {
    return Rows.list(
        em,
        "SELECT id, kind, subject_id, event_id FROM intake_fact WHERE intake_id = ?1"
            + " ORDER BY id DESC",
        IntakeFact::of,
        id);
  }
}
