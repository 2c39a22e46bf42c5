package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/**
 * Corrects what is on record about a person. Each correction is a fact of its own with author and
 * reason; what was said before is kept sealed beside it. The change's day does not matter.
 */
@ApplicationScoped
public class CorrectingFacts {
  private final EntityManager em;
  private final Directory directory;
  private final KnownPeople known;
  private final ActionLog log;
  private final PersonalData data;

  /** For the container's proxy. */
  protected CorrectingFacts() {
    this.em = null;
    this.directory = null;
    this.known = null;
    this.log = null;
    this.data = null;
  }

  /** Works through these. */
  @Inject
  public CorrectingFacts(
      EntityManager em, Directory directory, KnownPeople known, ActionLog log, Keyring keys) {
    this.em = em;
    this.directory = directory;
    this.known = known;
    this.log = log;
    this.data = new PersonalData(keys);
  }

  /**
   * P7: brings the facts of a person inside the scope to what is wanted. A new name keeps the old
   * one as a former name.
   *
   * @return recorded or already recorded, with the person's id; or what stands against it
   * @throws UnknownSubject when there is no such person, or outside
   */
  @Transactional
  public Outcome<Long> correct(Scope scope, long personId, PersonFacts wanted, Change change) {
    return correct(scope, personId, Optional.empty(), wanted, change);
  }

  /**
   * The same for who has read all of the facts before: whatever somebody else corrected meanwhile
   * is not put back unseen.
   *
   * @param read the edition that was read, see {@link PersonFile#edition}; empty for who wants
   *     these facts whatever is on record
   */
  @Transactional
  public Outcome<Long> correct(
      Scope scope, long personId, Optional<String> read, PersonFacts wanted, Change change) {
    directory.inScope(scope, personId);
    Outcome<Long> outcome = write(Optional.of(scope), personId, read, wanted, change);
    if (outcome instanceof Outcome.Recorded<Long>) {
      log.record(
          new Action(
              change.at(),
              change.account(),
              "person.correct",
              "person:" + personId,
              Action.Result.DONE,
              // Why is kept with the fact, where it can be erased.
              ""));
    }
    return outcome;
  }

  /** The same without scope and action log, for batches. */
  @Transactional
  public Outcome<Long> write(long personId, PersonFacts wanted, Change change) {
    return write(Optional.empty(), personId, Optional.empty(), wanted, change);
  }

  private Outcome<Long> write(
      Optional<Scope> scope,
      long personId,
      Optional<String> read,
      PersonFacts wanted,
      Change change) {
    PersonLock.take(em, personId);
    PersonFacts was = PersonRow.facts(em, data, List.of(personId)).get(personId);
    PersonFacts now = keepingOldName(was, wanted, PersonRow.mergedNames(em, personId));
    List<FactField> fields = FactField.different(was, now);
    if (fields.isEmpty()) {
      return new Outcome.AlreadyRecorded<>(personId);
    }
    if (read.isPresent() && !read.get().equals(FactsEvents.edition(em, personId))) {
      return Outcome.refused(new PersonRefusal.ChangedMeanwhile());
    }
    List<Reason> against = new ArrayList<>(now.problems(Timekeeper.day(change.at())));
    now.document()
        .filter(one -> !was.document().equals(Optional.of(one)))
        .flatMap(one -> holder(one))
        .filter(other -> other != personId)
        .ifPresent(other -> against.add(told(scope, other)));
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    PersonRow.change(em, data, personId, was, now);
    FactsEvents.add(em, data, personId, fields, was, change);
    if (fields.contains(FactField.NAME) || fields.contains(FactField.FORMER_NAMES)) {
      PersonRow.file(em, personId);
    }
    return new Outcome.Recorded<>(personId);
  }

  /** A name on a record merged into hers goes with the merge, not with a correction. */
  private static PersonFacts keepingOldName(
      PersonFacts was, PersonFacts wanted, List<String> merged) {
    List<String> former = new ArrayList<>(wanted.formerNames());
    former.addAll(merged);
    if (!was.name().equals(wanted.name())) {
      former.add(was.name());
    }
    return new PersonFacts(
        wanted.name(),
        former.stream().distinct().sorted().toList(),
        wanted.level(),
        wanted.document(),
        wanted.birthDate(),
        wanted.phone());
  }

  private Optional<Long> holder(IdentityDocument document) {
    return Optional.ofNullable(known.byDocument(List.of(document)).get(document));
  }

  /** P5: who may not see a person is not told which one it is. */
  private Reason told(Optional<Scope> scope, long personId) {
    return scope.isEmpty() || directory.sees(scope.get(), personId)
        ? new PersonRefusal.DocumentKnown(personId)
        : new PersonRefusal.DocumentKnownElsewhere();
  }
}
