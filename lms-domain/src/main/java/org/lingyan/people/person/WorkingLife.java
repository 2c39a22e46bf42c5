package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Records what happens in working lives (W1–W15). Who calls it has checked the right to, and says
 * {@link PeopleChanged} for everybody it changed, once per batch.
 */
@ApplicationScoped
public class WorkingLife {
  private final EntityManager em;
  private final Organisations organisations;
  private final Iterable<LeavingBar> bars;
  private final Event<PersonMoved> moved;
  private final Event<LeavingUndone> stays;

  /** For the container's proxy. */
  protected WorkingLife() {
    this(null, null, null, null, null);
  }

  /** Writes through this persistence context, and tells these. */
  @Inject
  public WorkingLife(
      EntityManager em,
      Organisations organisations,
      @Any Instance<LeavingBar> bars,
      Event<PersonMoved> moved,
      Event<LeavingUndone> stays) {
    this.em = em;
    this.organisations = organisations;
    this.bars = bars;
    this.moved = moved;
    this.stays = stays;
  }

  /** 入职, or 返聘 after a former employment: a main employment from the day on. */
  @Transactional
  public Outcome<Long> join(
      long personId, long organisationId, WorkerCategory category, Change change) {
    Work work = begin(personId, change);
    DateRange days = new DateRange(change.day(), DateRange.FOREVER);
    Optional<WorkingLifeRefusal> against =
        new PlaceDays(organisations).against(organisationId, days);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    Optional<EmploymentRow> held = work.open().stream().filter(EmploymentRow::main).findFirst();
    if (held.isPresent()) {
      return Outcome.refused(
          held.get().days().contains(change.day())
              ? new WorkingLifeRefusal.Employed(held.get().days().until())
              : new WorkingLifeRefusal.LaterChange(held.get().days().from()));
    }
    boolean again = new WorkingLifeEvents(em).employedBefore(personId, change.day());
    return work.record(
        again ? WorkingLifeKind.REHIRE : WorkingLifeKind.JOIN,
        OptionalLong.empty(),
        OptionalLong.of(organisationId),
        Optional.of(category),
        OptionalLong.empty(),
        () ->
            work.rows()
                .add(
                    new EmploymentRow(
                        Ids.next(),
                        personId,
                        organisationId,
                        category,
                        again ? EmploymentKind.REHIRED : EmploymentKind.REGULAR,
                        true,
                        OptionalLong.empty(),
                        days)));
  }

  /**
   * 调动: the main employment goes on elsewhere from the day on. What she did beside it there is over
   * then (W14).
   *
   * @param category empty when it stays as it is
   */
  @Transactional
  public Outcome<Long> transfer(
      long personId, long organisationId, Optional<WorkerCategory> category, Change change) {
    Work work = begin(personId, change);
    Optional<WorkingLifeRefusal> against = againstTransfer(work, organisationId, change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    EmploymentRow main = work.main().orElseThrow();
    Outcome<Long> outcome =
        work.record(
            WorkingLifeKind.TRANSFER,
            OptionalLong.of(main.organisationId()),
            OptionalLong.of(organisationId),
            category,
            OptionalLong.empty(),
            () -> {
              work.rows().continueAs(main, main.at(organisationId, category), change.day());
              BesideMain.endedByMove(work, organisationId);
            });
    if (outcome instanceof Outcome.Recorded<Long> event) {
      moved.fire(
          new PersonMoved(
              personId,
              event.fact(),
              main.organisationId(),
              organisationId,
              change.day(),
              change.account(),
              change.at()));
    }
    return outcome;
  }

  /** What stands against moving her anywhere at all from the day on; nothing is changed. */
  @Transactional
  public Optional<WorkingLifeRefusal> againstMoving(long personId, Change change) {
    return begin(personId, change).against(false);
  }

  /** What stands against {@link #transfer}; nothing is changed. */
  @Transactional
  public Optional<WorkingLifeRefusal> againstTransfer(
      long personId, long organisationId, Change change) {
    return againstTransfer(begin(personId, change), organisationId, change.day());
  }

  private Optional<WorkingLifeRefusal> againstTransfer(
      Work work, long organisationId, LocalDate day) {
    if (missing(organisationId, day)) {
      return Optional.of(new WorkingLifeRefusal.NoSuchPlace(day));
    }
    Optional<WorkingLifeRefusal> against = work.against(false);
    if (against.isPresent()) {
      return against;
    }
    EmploymentRow main = work.main().orElseThrow();
    return main.organisationId() == organisationId
        ? Optional.of(new WorkingLifeRefusal.NothingNew())
        : new PlaceDays(organisations)
            .against(organisationId, new DateRange(day, main.days().until()));
  }

  /**
   * Everybody who works in an organisation works in another from the day on: the main employments
   * move, those beside end where there is one already.
   *
   * @param persons everybody employed there on that day; their locks are held
   */
  @Transactional
  public void carryOver(Iterable<Long> persons, long fromId, long intoId, Change change) {
    for (long person : persons) {
      CarriedOver.into(begin(person, change), fromId, intoId);
    }
  }

  /** 人员类别变更. */
  @Transactional
  public Outcome<Long> recategorise(long personId, WorkerCategory category, Change change) {
    Work work = begin(personId, change);
    return work.onMain(
        main -> {
          if (main.category() == category) {
            return Outcome.refused(new WorkingLifeRefusal.NothingNew());
          }
          return work.record(
              WorkingLifeKind.RECATEGORISE,
              OptionalLong.of(main.organisationId()),
              OptionalLong.of(main.organisationId()),
              Optional.of(category),
              OptionalLong.empty(),
              () -> work.rows().continueAs(main, main.as(category), change.day()));
        });
  }

  /**
   * 借调 or 兼任: a second employment beside the main one; hours go on counting at the main one.
   *
   * @param kind {@link EmploymentKind#SECONDMENT} or {@link EmploymentKind#CONCURRENT}
   * @param last last day; empty when it is open
   */
  @Transactional
  public Outcome<Long> beside(
      long personId,
      long organisationId,
      EmploymentKind kind,
      Optional<LocalDate> last,
      Change change) {
    Work work = begin(personId, change);
    if (missing(organisationId, change.day())) {
      return Outcome.refused(new WorkingLifeRefusal.NoSuchPlace(change.day()));
    }
    return new BesideMain(work, new PlaceDays(organisations)).begun(organisationId, kind, last);
  }

  /**
   * W13: what was begun by {@link #beside} ends on another day than was said.
   *
   * @param organisationId where she is employed beside
   * @param change its day is the first one without her there
   */
  @Transactional
  public Outcome<Long> endBeside(long personId, long organisationId, Change change) {
    return new BesideMain(begin(personId, change), new PlaceDays(organisations))
        .ended(organisationId);
  }

  /**
   * 换主职: an employment beside the main one becomes the main one from the day on, and the main one
   * goes on beside it.
   *
   * @param organisationId where she is employed beside
   */
  @Transactional
  public Outcome<Long> swapMain(long personId, long organisationId, Change change) {
    Work work = begin(personId, change);
    return work.onMain(
        main -> new BesideMain(work, new PlaceDays(organisations)).swapped(main, organisationId));
  }

  /**
   * W15: 更正入职日期: the present main employment began on another day than was entered.
   *
   * @param change its day is the right first day
   */
  @Transactional
  public Outcome<Long> correctFirstDay(long personId, Change change) {
    Work work = begin(personId, change);
    Optional<LocalDate> born =
        Rows.first(
            em,
            "SELECT birth_date FROM person WHERE main_id = ?1 AND birth_date IS NOT NULL"
                + " ORDER BY id <> main_id, merged_at, id LIMIT 1",
            row -> row.day(0),
            personId);
    return new FirstDay(work).corrected(born, place -> missing(place, change.day()));
  }

  /** 直接上级: who leads her from the day on; empty: HR of the unit above. */
  @Transactional
  public Outcome<Long> lead(long personId, OptionalLong manager, Change change) {
    Leading leading = new Leading(em);
    manager.ifPresent(leader -> leading.lock(personId, leader, change.day()));
    return leading.led(begin(personId, change), manager);
  }

  /**
   * 离职: the day is the first one without her. Whom she led is led by the successor, or by nobody
   * named; a successor whom she led is led by who led her.
   */
  @Transactional
  public Outcome<Long> leave(long personId, OptionalLong successor, Change change) {
    Work work = begin(personId, change);
    List<Reason> barred =
        StreamSupport.stream(bars.spliterator(), false)
            .flatMap(bar -> bar.against(personId, change.day()).stream())
            .toList();
    return barred.isEmpty()
        ? new Leaving(work, new WorkingLifeEvents(em)).left(successor)
        : new Outcome.Refused<>(barred);
  }

  /**
   * Takes the latest change of a person back (W9).
   *
   * @throws UnknownSubject when there is no such event of hers
   */
  @Transactional
  public Outcome<Long> undo(long personId, long eventId, Change change) {
    lock(personId);
    Outcome<Long> outcome = new UndoingChange(em).undo(personId, eventId, change);
    if (outcome instanceof Outcome.Recorded<Long> event) {
      events(personId).stream()
          .filter(one -> one.id() == eventId && one.kind() == WorkingLifeKind.LEAVE)
          .forEach(
              left ->
                  stays.fire(
                      new LeavingUndone(
                          personId, event.fact(), left.day(), change.account(), change.at())));
    }
    return outcome;
  }

  /** A person's events, the one entered last first. */
  public List<WorkingLifeEvent> events(long personId) {
    return new WorkingLifeEvents(em).of(personId);
  }

  /** The same with what others' leaves meant for her, the one entered last first. */
  public List<WorkingLifeEvent> history(long personId) {
    return Stream.concat(events(personId).stream(), HandedOver.events(em, personId).stream())
        .sorted(Comparator.comparing(WorkingLifeEvent::id).reversed())
        .toList();
  }

  private Work begin(long personId, Change change) {
    lock(personId);
    return new Work(em, personId, change);
  }

  /** M1: who was merged has no working life of her own any more. */
  private void lock(long personId) {
    if (PersonLock.take(em, personId) != personId) {
      throw new UnknownSubject("person:" + personId);
    }
  }

  private boolean missing(long organisationId, LocalDate day) {
    return organisations.find(organisationId, day).isEmpty();
  }
}
