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
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;

/** Takes an import back, whole and exactly, or says what was built on it (I6). */
@ApplicationScoped
public class UndoingIntake {
  private final EntityManager em;
  private final UndoingPeople people;
  private final UndoingPlaces places;
  private final ListsAbove above;
  private final ActionLog log;

  /** For the container's proxy. */
  protected UndoingIntake() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  UndoingIntake(
      EntityManager em,
      UndoingPeople people,
      UndoingPlaces places,
      ListsAbove above,
      ActionLog log) {
    this.em = em;
    this.people = people;
    this.places = places;
    this.above = above;
    this.log = log;
  }

  /**
   * Takes it back in the caller's transaction, which must be taken back when this is refused.
   *
   * @param scope what whoever brought it may change today
   * @return the import as it was, or everything that stands against it
   * @throws org.lingyan.shared.UnknownSubject when it is not the scope's own account's
   */
  @Transactional
  public Outcome<IntakeView> undo(Scope scope, long id, Instant at, Progress progress) {
    IntakeTable table = new IntakeTable(em);
    IntakeView intake = table.held(scope.accountId(), id);
    if (intake.state() == IntakeState.UNDONE) {
      return new Outcome.AlreadyRecorded<>(intake);
    }
    if (intake.state() != IntakeState.POSTED || scope.subtrees().isEmpty()) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    Change change =
        new Change(Timekeeper.day(at), intake.fileName(), OptionalLong.of(scope.accountId()), at);
    List<IntakeFact> facts = table.facts(id);
    Instant posted = intake.times().posted().orElseThrow();
    List<Reason> against =
        switch (intake.kind()) {
          case PEOPLE -> people.undo(facts, posted, scope, change, progress);
          case ORGANISATIONS -> places.undo(facts, scope, change);
          default -> above.undo(intake.kind(), facts, scope, change);
        };
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    table.ended(id, IntakeState.UNDONE, at);
    table.keepRows(id, Timekeeper.day(at).plusDays(Intakes.KEPT_DAYS));
    log.record(
        new Action(
            at,
            change.account(),
            switch (intake.kind()) {
              case PEOPLE -> "people.import.undo";
              case ORGANISATIONS -> "organisations.import.undo";
              default -> above.action(intake.kind()) + ".undo";
            },
            "intake:" + id,
            Action.Result.DONE,
            Integer.toString(facts.size())));
    return new Outcome.Recorded<>(intake);
  }
}
