package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.lingyan.people.person.CorrectingFacts;
import org.lingyan.people.person.JoiningMany;
import org.lingyan.people.person.WorkingLife;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** Does what a plan says to one person, and keeps what it did. */
@ApplicationScoped
@Transactional
class PersonWriter {
  private static final int AT_ONCE = 500;

  private final EntityManager em;
  private final JoiningMany joining;
  private final WorkingLife life;
  private final CorrectingFacts correcting;

  /** For the container's proxy. */
  protected PersonWriter() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  PersonWriter(
      EntityManager em, JoiningMany joining, WorkingLife life, CorrectingFacts correcting) {
    this.em = em;
    this.joining = joining;
    this.life = life;
    this.correcting = correcting;
  }

  static IntakeFact fact(IntakeFact.Kind kind, long subject, OptionalLong event) {
    return new IntakeFact(Ids.next(), kind, subject, event);
  }

  /** Those who are new. */
  public List<IntakeFact> join(List<JoiningMany.Joiner> joiners, Change change) {
    return facts(joiners, JoiningMany.Joiner::personId, joining.join(joiners, change));
  }

  /** Who leads those who are new, from their first day on. */
  public List<IntakeFact> lead(List<JoiningMany.Led> led, Change change) {
    return facts(led, JoiningMany.Led::personId, joining.lead(led, change));
  }

  private static <T> List<IntakeFact> facts(
      List<T> wishes, ToLongFunction<T> person, List<Long> events) {
    List<IntakeFact> facts = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      facts.add(
          fact(
              IntakeFact.Kind.EVENT,
              person.applyAsLong(wishes.get(i)),
              OptionalLong.of(events.get(i))));
    }
    return facts;
  }

  /** Somebody who is on record. */
  public Outcome<Long> change(PersonPlan plan, Change change, List<IntakeFact> facts) {
    long person = plan.person().orElseThrow();
    Outcome<Long> outcome = new Outcome.AlreadyRecorded<>(person);
    if (plan.facts().isPresent()) {
      outcome = correcting.write(person, plan.facts().get(), change);
      if (outcome instanceof Outcome.Recorded<Long>) {
        facts.add(fact(IntakeFact.Kind.FACTS, person, OptionalLong.empty()));
      }
    }
    if (outcome instanceof Outcome.Refused<Long> || plan.move().isEmpty()) {
      return outcome;
    }
    PersonPlan.Move move = plan.move().get();
    Change dated = on(move.day(), change);
    return kept(
        person,
        switch (move.kind()) {
          case JOIN -> life.join(person, move.place(), move.category().orElseThrow(), dated);
          case TRANSFER -> life.transfer(person, move.place(), move.category(), dated);
          case RECATEGORISE -> life.recategorise(person, move.category().orElseThrow(), dated);
        },
        facts);
  }

  /** Who leads her from a day on; who does already goes on to. */
  public Outcome<Long> lead(
      long person, long leader, LocalDate day, Change change, List<IntakeFact> facts) {
    return kept(person, life.lead(person, OptionalLong.of(leader), on(day, change)), facts);
  }

  private static Outcome<Long> kept(long person, Outcome<Long> outcome, List<IntakeFact> facts) {
    if (outcome instanceof Outcome.Recorded<Long> event) {
      facts.add(fact(IntakeFact.Kind.EVENT, person, OptionalLong.of(event.fact())));
    }
    return outcome;
  }

  private static Change on(LocalDate day, Change change) {
    return new Change(day, change.reason(), change.account(), change.at());
  }

  /** Writes down what was done, so that it can be taken back. */
  public void keep(long intake, List<IntakeFact> facts) {
    for (int i = 0; i < facts.size(); i += AT_ONCE) {
      StringBuilder rows = new StringBuilder();
      for (IntakeFact fact : facts.subList(i, Math.min(facts.size(), i + AT_ONCE))) {
        // Ids and words are our own: nothing foreign enters the statement.
        rows.append(
            "%s(%d, %d, '%s', %d, %s)"
                .formatted(
                    rows.isEmpty() ? "" : ", ",
                    fact.id(),
                    intake,
                    fact.kind(),
                    fact.subjectId(),
                    fact.eventId().isPresent() ? fact.eventId().getAsLong() : "NULL"));
      }
      Rows.change(
          em, "INSERT INTO intake_fact (id, intake_id, kind, subject_id, event_id) VALUES " + rows);
    }
  }
}
