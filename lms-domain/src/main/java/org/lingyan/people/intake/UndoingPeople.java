package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lingyan.people.person.ForgettingPeople;
import org.lingyan.people.person.PeopleChanged;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonFile;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.person.UndoingFacts;
import org.lingyan.people.person.WorkingLife;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/** Takes back what a list of people added: working lives and facts, the latest first. */
@ApplicationScoped
class UndoingPeople {
  private static final int AT_ONCE = 500;
  private static final int NAMED = 20;

  private final EntityManager em;
  private final WorkingLife life;
  private final UndoingFacts facts;
  private final ForgettingPeople forgetting;
  private final PersonFile files;
  private final Event<PeopleChanged> changed;

  /** For the container's proxy. */
  protected UndoingPeople() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  UndoingPeople(
      EntityManager em,
      WorkingLife life,
      UndoingFacts facts,
      ForgettingPeople forgetting,
      PersonFile files,
      Event<PeopleChanged> changed) {
    this.em = em;
    this.life = life;
    this.facts = facts;
    this.forgetting = forgetting;
    this.files = files;
    this.changed = changed;
  }

  /**
   * Takes it all back.
   *
   * @param all what posting added, the latest first
   * @param posted the moment of posting
   * @return everything that stands against it; then the transaction must be taken back
   */
  @Transactional
  public List<Reason> undo(
      List<IntakeFact> all, Instant posted, Scope scope, Change change, Progress progress) {
    Set<Long> touched =
        all.stream().map(IntakeFact::subjectId).collect(Collectors.toCollection(TreeSet::new));
    Set<Long> registered =
        all.stream()
            .filter(fact -> fact.kind() == IntakeFact.Kind.PERSON)
            .map(IntakeFact::subjectId)
            .collect(Collectors.toCollection(TreeSet::new));
    PersonLock.takeAll(em, touched);
    Set<Long> builtOn = new TreeSet<>();
    chunks(touched)
        .forEach(
            some ->
                LastPost.of(em, some, scope.day()).entrySet().stream()
                    .filter(one -> !one.getValue().liesIn(scope))
                    .map(Map.Entry::getKey)
                    .forEach(builtOn::add));
    chunks(registered).forEach(some -> builtOn.addAll(forgetting.kept(some)));
    // Who was merged has no working life of her own that could be taken back: who stays is named.
    Map<Long, Long> merged = new HashMap<>();
    chunks(touched).forEach(some -> merged.putAll(merged(some, posted)));
    builtOn.addAll(merged.keySet());
    int done = 0;
    for (IntakeFact fact : all) {
      if (!merged.containsKey(fact.subjectId()) && !isTakenBack(fact, posted, change)) {
        builtOn.add(fact.subjectId());
      }
      if (++done % AT_ONCE == 0) {
        progress.told(done, all.size());
      }
    }
    chunks(registered).forEach(some -> builtOn.addAll(led(some)));
    if (!builtOn.isEmpty()) {
      return reasons(
          builtOn.stream()
              .map(person -> merged.getOrDefault(person, person))
              .collect(Collectors.toCollection(TreeSet::new)),
          scope.day());
    }
    chunks(touched)
        .forEach(some -> changed.fire(new PeopleChanged(new HashSet<>(some), change.at())));
    chunks(registered).forEach(forgetting::forget);
    return List.of();
  }

  private boolean isTakenBack(IntakeFact fact, Instant posted, Change change) {
    return switch (fact.kind()) {
      case EVENT ->
          !(life.undo(fact.subjectId(), fact.eventId().orElseThrow(), change)
              instanceof Outcome.Refused<Long>);
      case FACTS -> facts.takeBack(fact.subjectId(), posted, change);
      // Forgotten at the end, when nothing stands against it.
      case PERSON, ORGANISATION, CERTIFICATE, REGISTRATION, ENTRY, COMPARISON -> true;
    };
  }

  /** Those who were merged, and those into whom somebody was merged since; each with who stays. */
  private Map<Long, Long> merged(List<Long> persons, Instant posted) {
    Map<Long, Long> merged = new HashMap<>();
    Rows.list(
            em,
            "SELECT id, main_id FROM person WHERE main_id <> id AND id IN (%1$s) UNION ALL"
                    .formatted(Rows.ids(persons))
                + " SELECT main_id, main_id FROM person WHERE main_id <> id AND merged_at >= ?1"
                + " AND main_id IN (%1$s)".formatted(Rows.ids(persons)),
            row -> Map.entry(row.number(0), row.number(1)),
            posted)
        .forEach(one -> merged.put(one.getKey(), one.getValue()));
    return merged;
  }

  /** Those who still lead somebody when everything of the import is taken back. */
  private List<Long> led(List<Long> persons) {
    return Rows.list(
        em,
        "SELECT DISTINCT manager_id FROM employment WHERE manager_id IN ("
            + Rows.ids(persons)
            + ")",
        row -> row.number(0));
  }

  private List<Reason> reasons(Set<Long> builtOn, LocalDate day) {
    List<Long> named = builtOn.stream().limit(NAMED).toList();
    Map<Long, PersonFacts> known = files.onRecord(named);
    Map<Long, LastPost> posts = LastPost.of(em, named, day);
    List<Reason> reasons = new ArrayList<>();
    for (long person : named) {
      Optional<PersonFacts> facts = Optional.ofNullable(known.get(person));
      reasons.add(
          new IntakeRefusal.BuiltOn(
              facts.map(PersonFacts::name).orElse(""),
              LastPost.which(facts, Optional.ofNullable(posts.get(person)))));
    }
    if (builtOn.size() > NAMED) {
      reasons.add(new IntakeRefusal.AndMore(builtOn.size() - NAMED));
    }
    return reasons;
  }

  private static List<List<Long>> chunks(Collection<Long> persons) {
    List<Long> all = List.copyOf(persons);
    List<List<Long>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += AT_ONCE) {
      chunks.add(all.subList(i, Math.min(all.size(), i + AT_ONCE)));
    }
    return chunks;
  }
}
