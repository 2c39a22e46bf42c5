package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;

/** Puts an import on record, whole (I5). */
@ApplicationScoped
public class PostingIntake {
  private final EntityManager em;
  private final Keyring keys;
  private final PostingPeople people;
  private final PostingPlaces places;
  private final ListsAbove above;
  private final ActionLog log;

  /** For the container's proxy. */
  protected PostingIntake() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  PostingIntake(
      EntityManager em,
      Keyring keys,
      PostingPeople people,
      PostingPlaces places,
      ListsAbove above,
      ActionLog log) {
    this.em = em;
    this.keys = keys;
    this.people = people;
    this.places = places;
    this.above = above;
    this.log = log;
  }

  /**
   * Posts it in the caller's transaction, which must be taken back when this is refused.
   *
   * @param scope what whoever brought it may change
   * @return the import as it was judged, or what stands against it
   * @throws org.lingyan.shared.UnknownSubject when it is not the scope's own account's
   */
  @Transactional
  public Outcome<IntakeView> post(Scope scope, long id, Instant at, Progress progress) {
    IntakeTable table = new IntakeTable(em);
    IntakeView intake = table.held(scope.accountId(), id);
    if (intake.state() == IntakeState.POSTED) {
      return new Outcome.AlreadyRecorded<>(intake);
    }
    if (intake.state() != IntakeState.JUDGED) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    IntakeView.Counts counts = new IntakeRows(em, keys, id).counts();
    if (counts.total() != intake.counts().total()) {
      // All or nothing: rows that were shown are gone.
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    if (counts.wrong() > 0) {
      return Outcome.refused(new IntakeRefusal.Errors(counts.wrong()));
    }
    if (counts.added() + counts.changed() == 0) {
      return Outcome.refused(new IntakeRefusal.NothingNew());
    }
    Change change =
        new Change(Timekeeper.day(at), intake.fileName(), OptionalLong.of(scope.accountId()), at);
    List<Reason> against =
        switch (intake.kind()) {
          case PEOPLE -> people.post(intake, scope, change, progress);
          case ORGANISATIONS -> places.post(intake, scope, change, progress);
          default -> above.post(intake, scope, change, progress);
        };
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    table.ended(id, IntakeState.POSTED, at);
    table.keepRows(id, Timekeeper.day(at).plusDays(Intakes.KEPT_DAYS));
    log.record(
        new Action(
            at,
            change.account(),
            action(intake.kind()),
            "intake:" + id,
            Action.Result.DONE,
            counts.added()
                + " + "
                + counts.changed()
                + (counts.left() == 0 ? "" : " - " + counts.left())));
    return new Outcome.Recorded<>(intake);
  }

  private String action(IntakeKind kind) {
    return switch (kind) {
      case PEOPLE -> "people.import";
      case ORGANISATIONS -> "organisations.import";
      default -> above.action(kind);
    };
  }
}
