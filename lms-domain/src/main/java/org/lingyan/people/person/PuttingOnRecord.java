package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Puts one person on record with her first employment. */
@ApplicationScoped
public class PuttingOnRecord {
  private final Registering registering;
  private final WorkingLife life;
  private final KnownPeople known;
  private final Directory directory;
  private final Organisations organisations;
  private final ActionLog log;
  private final Event<PeopleChanged> changed;

  /** For the container's proxy. */
  protected PuttingOnRecord() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PuttingOnRecord(
      Registering registering,
      WorkingLife life,
      KnownPeople known,
      Directory directory,
      Organisations organisations,
      ActionLog log,
      Event<PeopleChanged> changed) {
    this.registering = registering;
    this.life = life;
    this.known = known;
    this.directory = directory;
    this.organisations = organisations;
    this.log = log;
    this.changed = changed;
  }

  /**
   * A person of the scope, employed there from the change's day on.
   *
   * @return recorded, with her id; or what stands against it, a document known with somebody among
   *     it (P5)
   * @throws UnknownSubject when the organisation lies outside the scope
   */
  @Transactional
  public Outcome<Long> put(
      Scope scope, PersonFacts facts, long organisationId, WorkerCategory category, Change change) {
    organisations.inScope(scope, organisationId);
    List<Reason> against = problems(facts, change.day(), Timekeeper.day(change.at()));
    new PlaceDays(organisations)
        .against(organisationId, new DateRange(change.day(), DateRange.FOREVER))
        .ifPresent(against::add);
    facts.document().flatMap(this::holder).ifPresent(other -> against.add(told(scope, other)));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    long person = registering.person(facts);
    if (life.join(person, organisationId, category, change) instanceof Outcome.Refused<Long> no) {
      throw new IllegalStateException("nobody new is refused: " + no.reasons());
    }
    changed.fire(new PeopleChanged(Set.of(person), change.at()));
    log.record(
        new Action(
            change.at(),
            change.account(),
            "person.put-on-record",
            "person:" + person,
            Action.Result.DONE,
            // Why is kept with the fact, where it can be erased.
            ""));
    return new Outcome.Recorded<>(person);
  }

  /**
   * What speaks against somebody's facts and her first day by themselves.
   *
   * @param day first day
   * @param today nobody is put on record before she is there
   */
  public static List<Reason> problems(PersonFacts facts, LocalDate day, LocalDate today) {
    List<Reason> problems = new ArrayList<>(facts.problems(today));
    if (day.isAfter(today)) {
      problems.add(new PersonRefusal.NotYetThere(day));
    }
    facts
        .birthDate()
        .filter(born -> !day.isAfter(born))
        .ifPresent(born -> problems.add(new PersonRefusal.WorksBeforeBirth(day, born)));
    return problems;
  }

  private Optional<Long> holder(IdentityDocument document) {
    return Optional.ofNullable(known.byDocument(List.of(document)).get(document));
  }

  private Reason told(Scope scope, long personId) {
    return directory.sees(scope, personId)
        ? new PersonRefusal.DocumentKnown(personId)
        : new PersonRefusal.DocumentKnownElsewhere();
  }
}
