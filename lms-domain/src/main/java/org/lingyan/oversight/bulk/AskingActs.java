package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.Jobs;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** Asks that something is done for all people of a list, or taken back (G1 to G5). */
@ApplicationScoped
public class AskingActs {
  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final PreviewingActs previewing;
  private final BoardActs acts;
  private final Jobs jobs;
  private final Kinds kinds;
  private final Keyring keys;

  /** For the container's proxy. */
  protected AskingActs() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AskingActs(
      EntityManager em,
      PreviewingActs previewing,
      BoardActs acts,
      Jobs jobs,
      Kinds kinds,
      Keyring keys) {
    this.em = em;
    this.previewing = previewing;
    this.acts = acts;
    this.jobs = jobs;
    this.kinds = kinds;
    this.keys = keys;
  }

  /** The work behind acts. */
  @ApplicationScoped
  static class Kinds {
    private final RemindJob reminding;
    private final GrantJob granting;
    private final TakeBackJob takingBack;

    /** For the container's proxy. */
    protected Kinds() {
      this(null, null, null);
    }

    /** Knows these. */
    @Inject
    Kinds(RemindJob reminding, GrantJob granting, TakeBackJob takingBack) {
      this.reminding = reminding;
      this.granting = granting;
      this.takingBack = takingBack;
    }

    JobKind of(ActKind kind) {
      return kind == ActKind.REMIND ? reminding : granting;
    }

    JobKind takingBack() {
      return takingBack;
    }
  }

  /**
   * Asks for it.
   *
   * @param scope HR's subtrees
   * @param asker with whose rights it is done
   * @param wanted the number of people whom the preview named (G2)
   * @return the act's id
   * @throws org.lingyan.shared.UnknownSubject when the list lies outside the scope
   */
  @Transactional
  public Outcome<Long> ask(
      Scope scope, JobAsker asker, BoardQuery query, ActWish wish, int wanted, Instant at) {
    Outcome<Preview> outcome = previewing.preview(scope, query, wish, at);
    if (outcome instanceof Outcome.Refused<Preview> refused) {
      return new Outcome.Refused<>(refused.reasons());
    }
    Preview preview = ((Outcome.Recorded<Preview>) outcome).fact();
    if (preview.hit() != wanted) {
      return Outcome.refused(new ActRefusal.Changed(wanted, preview.hit()));
    }
    if (wanted == 0) {
      return Outcome.refused(new ActRefusal.Nobody());
    }
    long id = Ids.next();
    write(id, scope, preview, wish, at);
    long job =
        jobs.ask(asker, kinds.of(wish.kind()), ActWork.parameters(id, QueryText.of(query)), at);
    Rows.change(em, "UPDATE board_act SET job_id = ?2 WHERE id = ?1", id, job);
    return new Outcome.Recorded<>(id);
  }

  private void write(long id, Scope scope, Preview preview, ActWish wish, Instant at) {
    Optional<ExemptionKind> word = Optional.empty();
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    Optional<String> reason = Optional.empty();
    if (wish instanceof ActWish.Exempt exempt) {
      word = Optional.of(exempt.word());
      from = Optional.of(exempt.from());
      last = Optional.of(exempt.last());
      reason = Optional.of(exempt.reason());
    } else if (wish instanceof ActWish.Extend extend) {
      last = Optional.of(extend.last());
      reason = Optional.of(extend.reason());
    }
    Rows.change(
        em,
        "INSERT INTO board_act (id, kind, account_id, organisation_id, rule_id, slot, word,"
            + " from_day, last_day, reason, asked_at, wanted, total)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        id,
        wish.kind(),
        scope.accountId(),
        preview.chosen().top().id(),
        preview.chosen().rule().id(),
        preview.chosen().slot().key(),
        word,
        from,
        last,
        reason.map(keys::seal),
        at,
        preview.hit(),
        preview.total());
  }

  /**
   * G5: asks that what an act has entered is taken back.
   *
   * @param scope HR's subtrees
   * @param reason why, in words
   * @return the act's id
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside the scope
   */
  @Transactional
  public Outcome<Long> takeBack(Scope scope, JobAsker asker, long id, String reason, Instant at) {
    ActView act = acts.inScope(scope, id);
    if (!act.kind().reversible()) {
      return Outcome.refused(new ActRefusal.NotReversible());
    }
    String why = reason.strip();
    if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST_REASON) {
      return Outcome.refused(new ActRefusal.NoReason(LONGEST_REASON));
    }
    if (act.jobId().isPresent() && jobs.goesOn(act.jobId().getAsLong())) {
      return Outcome.refused(new ActRefusal.GoesOn());
    }
    int first =
        Rows.change(
            em,
            "UPDATE board_act SET undone_at = ?2, undone_by = ?3, undo_reason = ?4"
                + " WHERE id = ?1 AND undone_at IS NULL",
            id,
            at,
            scope.accountId(),
            keys.seal(why));
    if (first == 0) {
      return new Outcome.AlreadyRecorded<>(id);
    }
    jobs.ask(asker, kinds.takingBack(), ActWork.parameters(id, ""), at);
    return new Outcome.Recorded<>(id);
  }
}
