package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.person.JoiningMany;
import org.lingyan.people.person.PeopleChanged;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.person.Registering;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** Puts the rows of a list of people on record, some hundred at a time, in one transaction. */
@ApplicationScoped
class PostingPeople {
  private final EntityManager em;
  private final Keyring keys;
  private final Organisations organisations;
  private final PeopleBook book;
  private final Registering registering;
  private final PersonWriter writer;
  private final Event<PeopleChanged> changed;

  /** For the container's proxy. */
  protected PostingPeople() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  PostingPeople(
      EntityManager em,
      Keyring keys,
      Organisations organisations,
      PeopleBook book,
      Registering registering,
      PersonWriter writer,
      Event<PeopleChanged> changed) {
    this.em = em;
    this.keys = keys;
    this.organisations = organisations;
    this.book = book;
    this.registering = registering;
    this.writer = writer;
    this.changed = changed;
  }

  /** Ends the reading of rows with what stands against one of them. */
  private static final class Against extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Reason> reasons;

    Against(List<Reason> reasons) {
      super(reasons.get(0).code(), null, false, false);
      this.reasons = reasons;
    }
  }

  /**
   * Posts all rows.
   *
   * @return what stands against it; then the transaction must be taken back
   */
  @Transactional
  public List<Reason> post(IntakeView intake, Scope scope, Change change, Progress progress) {
    IntakeRows rows = new IntakeRows(em, keys, intake.id());
    FileIndex file = new FileIndex();
    rows.each(
        some ->
            some.stream()
                .filter(row -> !row.isLeftOut())
                .forEach(row -> file.add(PersonLine.of(intake.headings(), row, scope.day()))));
    // All locks before the first count moves: whoever posts meanwhile must not wait crosswise.
    PersonLock.takeAll(em, book.holders(file));
    organisations.hold();
    LeadingLines leading = book.leading(file, scope);
    Places places = Places.in(em, scope);
    Posted posted = new Posted(intake, change);
    int[] done = {0};
    try {
      rows.each(
          all -> {
            List<IntakeRow> some = all.stream().filter(row -> !row.isLeftOut()).toList();
            List<PersonLine> lines =
                some.stream()
                    .map(row -> PersonLine.of(intake.headings(), row, scope.day()))
                    .toList();
            PeopleJudge judge =
                new PeopleJudge(scope, places, file, book.about(lines, file, leading, scope));
            List<PersonPlan> plans = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
              PersonFinding found = judge.judge(lines.get(i));
              if (!isAsShown(some.get(i), found)) {
                throw new Against(
                    IntakeRefusal.judgedAnew(lines.get(i).number(), found.troubles()));
              }
              found.plan().ifPresent(plans::add);
            }
            put(plans, posted);
            done[0] += all.size();
            progress.told(done[0], intake.counts().total());
          });
      lead(posted);
      return List.of();
    } catch (Against against) {
      return against.reasons;
    }
  }

  /** What is kept between the chunks: whom the rows became, and who is led by whom. */
  private record Posted(
      IntakeView intake, Change change, Map<Integer, Long> people, List<PersonPlan> led) {
    Posted(IntakeView intake, Change change) {
      this(intake, change, new HashMap<>(), new ArrayList<>());
    }
  }

  /** I5: posting does what was shown and nothing else. */
  private static boolean isAsShown(IntakeRow row, PersonFinding found) {
    return row.verdict().equals(Optional.of(found.verdict()))
        && row.differences().equals(found.differences());
  }

  private void put(List<PersonPlan> plans, Posted posted) {
    List<PersonPlan> unknown = plans.stream().filter(plan -> plan.person().isEmpty()).toList();
    List<Long> ids =
        registering.people(unknown.stream().map(plan -> plan.facts().orElseThrow()).toList());
    // Who was registered is not read as an object again: the context stays small.
    em.clear();
    List<IntakeFact> facts = new ArrayList<>();
    List<JoiningMany.Joiner> joiners = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      posted.people().put(unknown.get(i).row(), ids.get(i));
      facts.add(PersonWriter.fact(IntakeFact.Kind.PERSON, ids.get(i), OptionalLong.empty()));
      PersonPlan.Move join = unknown.get(i).move().orElseThrow();
      joiners.add(
          new JoiningMany.Joiner(
              ids.get(i), join.place(), join.category().orElseThrow(), join.day()));
    }
    facts.addAll(writer.join(joiners, posted.change()));
    Set<Long> touched = new HashSet<>(ids);
    for (PersonPlan plan : plans) {
      if (plan.person().isPresent()) {
        touched.add(plan.person().getAsLong());
        refused(plan.row(), Optional.empty(), writer.change(plan, posted.change(), facts));
      }
      if (plan.manager().isPresent()) {
        posted.led().add(plan);
      }
    }
    writer.keep(posted.intake().id(), facts);
    if (!touched.isEmpty()) {
      changed.fire(new PeopleChanged(touched, posted.change().at()));
    }
  }

  /** When everybody is there, those who are led by somebody of the same list. */
  private void lead(Posted posted) {
    List<IntakeFact> facts = new ArrayList<>();
    List<JoiningMany.Led> fresh = new ArrayList<>();
    for (PersonPlan plan : fromAbove(posted.led())) {
      PersonPlan.Manager manager = plan.manager().orElseThrow();
      long leader =
          manager.person().isPresent()
              ? manager.person().getAsLong()
              : posted.people().get(manager.row().orElseThrow());
      if (plan.person().isPresent()) {
        long person = plan.person().getAsLong();
        refused(
            plan.row(),
            Optional.of(IntakeField.MANAGER),
            writer.lead(person, leader, manager.day(), posted.change(), facts));
      } else {
        fresh.add(new JoiningMany.Led(posted.people().get(plan.row()), leader));
      }
    }
    facts.addAll(writer.lead(fresh, posted.change()));
    writer.keep(posted.intake().id(), facts);
  }

  /**
   * Who leads before who is led: two that change places in one list must never stand above each
   * other in between.
   */
  private static List<PersonPlan> fromAbove(List<PersonPlan> led) {
    Map<LeadingLines.Who, PersonPlan> plans = new LinkedHashMap<>();
    led.forEach(plan -> plans.put(who(plan), plan));
    Set<PersonPlan> ordered = new LinkedHashSet<>();
    for (PersonPlan plan : led) {
      Deque<PersonPlan> line = new ArrayDeque<>();
      Optional<PersonPlan> at = Optional.of(plan);
      while (at.isPresent() && !ordered.contains(at.get()) && !line.contains(at.get())) {
        line.push(at.get());
        PersonPlan.Manager manager = at.get().manager().orElseThrow();
        at = Optional.ofNullable(plans.get(new LeadingLines.Who(manager.person(), manager.row())));
      }
      ordered.addAll(line);
    }
    return List.copyOf(ordered);
  }

  private static LeadingLines.Who who(PersonPlan plan) {
    return plan.person().isPresent()
        ? LeadingLines.Who.person(plan.person().getAsLong())
        : LeadingLines.Who.row(plan.row());
  }

  private static void refused(int row, Optional<IntakeField> field, Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> no) {
      throw new Against(
          no.reasons().stream()
              .<Reason>map(
                  why ->
                      new IntakeRefusal.InRow(
                          row, field.map(one -> Trouble.in(one, why)).orElse(Trouble.of(why))))
              .toList());
    }
  }
}
