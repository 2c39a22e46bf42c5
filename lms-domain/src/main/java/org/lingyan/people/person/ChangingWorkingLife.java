package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.UnknownSubject;

/**
 * Changes the working life of one person inside a scope, and lets everything follow that rests on
 * it: standings, counts, rights. Each operation checks the scope, throws {@link UnknownSubject} for
 * whoever or whatever lies outside, and answers with the event's id or with what stands against it.
 */
@ApplicationScoped
public class ChangingWorkingLife {
  private final WorkingLife life;
  private final Directory directory;
  private final Organisations organisations;
  private final ForgettingPeople forgetting;
  private final ActionLog log;
  private final Event<PeopleChanged> changed;
  private final Event<PersonLeft> left;

  /** For the container's proxy. */
  protected ChangingWorkingLife() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ChangingWorkingLife(
      WorkingLife life,
      Directory directory,
      Organisations organisations,
      ForgettingPeople forgetting,
      ActionLog log,
      Event<PeopleChanged> changed,
      Event<PersonLeft> left) {
    this.life = life;
    this.directory = directory;
    this.organisations = organisations;
    this.forgetting = forgetting;
    this.log = log;
    this.changed = changed;
    this.left = left;
  }

  /** Whatever was entered. */
  @Transactional
  public Outcome<Long> record(Scope scope, long personId, LifeWish wish, Change change) {
    return switch (wish.kind()) {
      case TRANSFER -> transfer(scope, personId, place(wish), wish.category(), change);
      case SECOND ->
          beside(scope, personId, place(wish), EmploymentKind.SECONDMENT, wish.last(), change);
      case CONCURRENT ->
          beside(scope, personId, place(wish), EmploymentKind.CONCURRENT, wish.last(), change);
      case END_BESIDE -> endBeside(scope, personId, place(wish), change);
      case SWAP_MAIN -> swapMain(scope, personId, place(wish), change);
      case RECATEGORISE -> recategorise(scope, personId, wish.category().orElseThrow(), change);
      case MANAGER -> lead(scope, personId, wish.other(), change);
      case FIRST_DAY -> correctFirstDay(scope, personId, change);
      case LEAVE -> leave(scope, personId, wish.other(), change);
      case JOIN -> join(scope, personId, place(wish), wish.category().orElseThrow(), change);
    };
  }

  private static long place(LifeWish wish) {
    return wish.organisationId().orElseThrow();
  }

  /** 入职 or 返聘: of somebody who is employed nowhere; seen by where she was last. */
  @Transactional
  public Outcome<Long> join(
      Scope scope, long personId, long organisationId, WorkerCategory category, Change change) {
    organisations.inScope(scope, organisationId);
    return done(
        scope, personId, change, () -> life.join(personId, organisationId, category, change));
  }

  /** 调动 inside the scope. */
  @Transactional
  public Outcome<Long> transfer(
      Scope scope,
      long personId,
      long organisationId,
      Optional<WorkerCategory> category,
      Change change) {
    organisations.inScope(scope, organisationId);
    return done(
        scope, personId, change, () -> life.transfer(personId, organisationId, category, change));
  }

  /** 借调 or 兼任, see {@link WorkingLife#beside}. */
  @Transactional
  public Outcome<Long> beside(
      Scope scope,
      long personId,
      long organisationId,
      EmploymentKind kind,
      Optional<LocalDate> last,
      Change change) {
    organisations.inScope(scope, organisationId);
    return done(
        scope, personId, change, () -> life.beside(personId, organisationId, kind, last, change));
  }

  /** W13, see {@link WorkingLife#endBeside}; the organisation may lie outside of the scope. */
  @Transactional
  public Outcome<Long> endBeside(Scope scope, long personId, long organisationId, Change change) {
    return done(scope, personId, change, () -> life.endBeside(personId, organisationId, change));
  }

  /** W15, see {@link WorkingLife#correctFirstDay}. */
  @Transactional
  public Outcome<Long> correctFirstDay(Scope scope, long personId, Change change) {
    return done(scope, personId, change, () -> life.correctFirstDay(personId, change));
  }

  /** 换主职, see {@link WorkingLife#swapMain}. */
  @Transactional
  public Outcome<Long> swapMain(Scope scope, long personId, long organisationId, Change change) {
    organisations.inScope(scope, organisationId);
    return done(scope, personId, change, () -> life.swapMain(personId, organisationId, change));
  }

  /** 人员类别变更. */
  @Transactional
  public Outcome<Long> recategorise(
      Scope scope, long personId, WorkerCategory category, Change change) {
    return done(scope, personId, change, () -> life.recategorise(personId, category, change));
  }

  /** 直接上级; empty: HR of the unit above. */
  @Transactional
  public Outcome<Long> lead(Scope scope, long personId, OptionalLong manager, Change change) {
    manager.ifPresent(id -> directory.inScope(scope, id));
    return done(scope, personId, change, () -> life.lead(personId, manager, change));
  }

  /** 离职: her rights end with the day before; what she had open goes to the successor. */
  @Transactional
  public Outcome<Long> leave(Scope scope, long personId, OptionalLong successor, Change change) {
    successor.ifPresent(id -> directory.inScope(scope, id));
    Outcome<Long> outcome =
        done(scope, personId, change, () -> life.leave(personId, successor, change));
    if (outcome instanceof Outcome.Recorded<Long>) {
      left.fire(new PersonLeft(personId, successor, change.day(), change.at()));
    }
    return outcome;
  }

  /**
   * W9: takes the latest change back. Rights that ended with it do not come back by themselves. Who
   * came on record by it is forgotten with it, unless something else is on record about her.
   */
  @Transactional
  public Outcome<Long> undo(Scope scope, long personId, long eventId, Change change) {
    return done(scope, personId, change, () -> undone(personId, eventId, change));
  }

  private Outcome<Long> undone(long personId, long eventId, Change change) {
    if (isFirst(personId, eventId) && !forgetting.kept(List.of(personId)).isEmpty()) {
      return Outcome.refused(new WorkingLifeRefusal.FirstOfMore());
    }
    Outcome<Long> outcome = life.undo(personId, eventId, change);
    if (outcome instanceof Outcome.Recorded<Long> && forgetting.neverEmployed(personId)) {
      forgetting.forget(List.of(personId));
    }
    return outcome;
  }

  /** Whether she is employed by this change alone. */
  private boolean isFirst(long personId, long eventId) {
    List<WorkingLifeEvent> standing =
        life.events(personId).stream()
            .filter(one -> !one.undone() && one.undoes().isEmpty())
            .toList();
    return standing.size() == 1
        && standing.get(0).id() == eventId
        && standing.get(0).kind() == WorkingLifeKind.JOIN;
  }

  /** Whether somebody is still there after a change was taken back. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public boolean isThere(long personId) {
    return !forgetting.neverEmployed(personId);
  }

  /** A change that has just been recorded; who recorded it has seen the person. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public WorkingLifeEvent recorded(long personId, long eventId) {
    return life.events(personId).stream()
        .filter(one -> one.id() == eventId)
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("event:" + eventId));
  }

  /** What happened in the working life of a person inside the scope, the latest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<WorkingLifeEvent> events(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return life.events(personId);
  }

  /** The same with what others' leaves meant for her, which cannot be taken back in her life. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<WorkingLifeEvent> history(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return life.history(personId);
  }

  private Outcome<Long> done(
      Scope scope, long personId, Change change, Supplier<Outcome<Long>> work) {
    directory.inScope(scope, personId);
    Outcome<Long> outcome = work.get();
    if (outcome instanceof Outcome.Recorded<Long>) {
      changed.fire(new PeopleChanged(Set.of(personId), change.at()));
      log.record(
          new Action(
              change.at(),
              change.account(),
              "person.change",
              "person:" + personId,
              Action.Result.DONE,
              // Why is kept with the fact, where it can be erased.
              ""));
    }
    return outcome;
  }
}
