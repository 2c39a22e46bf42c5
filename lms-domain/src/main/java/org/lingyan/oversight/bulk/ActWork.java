package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.JobRun;
import org.lingyan.jobs.JobStep;
import org.lingyan.jobs.JobSummary;
import org.lingyan.oversight.ChoosingPeople;
import org.lingyan.oversight.Chosen;
import org.lingyan.people.account.Callers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** What the work of all acts has in common: for whom it acts, on whom, and how it is counted. */
@ApplicationScoped
class ActWork {
  private final EntityManager em;
  private final Callers callers;
  private final ChoosingPeople choosing;
  private final Keyring keys;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ActWork() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  ActWork(EntityManager em, Callers callers, ChoosingPeople choosing, Keyring keys, ActionLog log) {
    this.em = em;
    this.callers = callers;
    this.choosing = choosing;
    this.keys = keys;
    this.log = log;
  }

  /**
   * An act as its work needs it.
   *
   * @param id its id
   * @param query the filter
   * @param organisationId the organisation of the board
   * @param wanted people whom the preview named
   * @param wish what is done
   * @param undoReason why it is taken back; empty when it is not
   */
  record Act(
      long id, String query, long organisationId, int wanted, ActWish wish, String undoReason) {}

  /** What is kept between two pieces: how far it is, and how many people were hit. */
  record Mark(long person, int done) {
    static Mark of(String checkpoint) {
      if (checkpoint.isEmpty()) {
        return new Mark(0, 0);
      }
      String[] parts = checkpoint.split(" ", 2);
      return new Mark(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
    }

    String text() {
      return person + " " + done;
    }
  }

  /** What a job's parameters say: the act and its filter. */
  static String parameters(long act, String query) {
    return act + " " + query;
  }

  /** The act of a job. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Act act(JobRun run) {
    String[] parts = run.parameters().split(" ", 2);
    long id = Long.parseLong(parts[0]);
    return Rows.first(
            em,
            "SELECT kind, organisation_id, wanted, word, from_day, last_day, reason, undo_reason"
                + " FROM board_act WHERE id = ?1",
            row ->
                new Act(
                    id,
                    parts[1],
                    row.number(1),
                    row.count(2),
                    wish(row),
                    row.missing(7) ? "" : keys.open(row.bytes(7))),
            id)
        .orElseThrow(() -> new UnknownSubject("board-act:" + id));
  }

  private ActWish wish(Rows.Row row) {
    return switch (row.word(0, ActKind.class)) {
      case REMIND -> new ActWish.Remind();
      case EXEMPT ->
          new ActWish.Exempt(row.word(3, ExemptionKind.class), row.day(4), row.day(5), reason(row));
      case EXTEND -> new ActWish.Extend(row.day(5), reason(row));
    };
  }

  private String reason(Rows.Row row) {
    return keys.open(row.bytes(6));
  }

  /** G3: what its asker may do now as HR; empty when that is nothing any more. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Scope> scope(JobRun run) {
    LocalDate today = Timekeeper.day(run.at());
    return callers
        .of(run.asker(), run.at())
        .map(caller -> PreviewingActs.office(caller.scope(EnumSet.of(Role.HR), today)))
        .filter(scope -> !scope.subtrees().isEmpty());
  }

  /** G1: the people of the filter, in the scope of now. */
  @Transactional
  public Chosen chosen(Scope scope, Act act, JobRun run) {
    return choosing.chosen(scope, QueryText.read(act.query()), run.at());
  }

  /** A piece is done; more may follow. */
  @Transactional
  public JobStep next(JobKind kind, Act act, Mark before, long person, int hit) {
    Rows.change(em, "UPDATE board_act SET hit = hit + ?2 WHERE id = ?1", act.id(), hit);
    Mark mark = new Mark(person, before.done() + hit);
    return JobStep.next(mark.done(), Math.max(act.wanted(), mark.done()), kind.name(), mark.text());
  }

  /** G5: all is done, and the action log says for how many. */
  @Transactional
  public JobStep finished(Act act, Mark mark, JobRun run) {
    Rows.change(em, "UPDATE board_act SET finished_at = ?2 WHERE id = ?1", act.id(), run.at());
    String name = "board." + act.wish().kind().name().toLowerCase(Locale.ROOT);
    record(name, act, mark.done(), run);
    return JobStep.finished(
        JobSummary.of(name, Integer.toString(mark.done()), Integer.toString(act.wanted())));
  }

  /** A piece was taken back; more may follow. */
  @Transactional
  public JobStep undone(JobKind kind, Act act, Mark before, long person, int some) {
    Rows.change(em, "UPDATE board_act SET undone = undone + ?2 WHERE id = ?1", act.id(), some);
    Mark mark = new Mark(person, before.done() + some);
    return JobStep.next(mark.done(), Math.max(act.wanted(), mark.done()), kind.name(), mark.text());
  }

  /** All was taken back. */
  @Transactional
  public JobStep allUndone(Act act, Mark mark, JobRun run) {
    record("board.undo", act, mark.done(), run);
    return JobStep.finished(JobSummary.of("board.undo", Integer.toString(mark.done())));
  }

  /** Her right, the organisation or the requirement is gone. */
  static JobStep gone() {
    return new JobStep.Refused(JobSummary.of("board.gone"));
  }

  private void record(String name, Act act, int people, JobRun run) {
    log.record(
        new Action(
            run.at(),
            OptionalLong.of(run.accountId()),
            name,
            "organisation:" + act.organisationId(),
            Action.Result.DONE,
            Integer.toString(people)));
  }
}
