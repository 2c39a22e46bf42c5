package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Where;

/** Enters exemptions, for one person or for many (X1 to X4, X7, X8). */
@ApplicationScoped
public class GrantingExemptions {
  /** Where she reads what is on record; the notice leads there. */
  static final String OWN_PAGE = "/account/data-part?kind=exemptions";

  private final EntityManager em;
  private final Directory directory;
  private final ExemptionWriter writer;
  private final ActionLog log;
  private final Event<ExemptionsChanged> changed;

  /** For the container's proxy. */
  protected GrantingExemptions() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantingExemptions(
      EntityManager em,
      Directory directory,
      ExemptionWriter writer,
      ActionLog log,
      Event<ExemptionsChanged> changed) {
    this.em = em;
    this.directory = directory;
    this.writer = writer;
    this.log = log;
    this.changed = changed;
  }

  /**
   * Enters one for a person.
   *
   * @param scope HR's subtrees, as of the day of entering
   * @return the id on record
   * @throws org.lingyan.shared.UnknownSubject when she is outside, or the evidence is not the
   *     asker's
   */
  @Transactional
  public Outcome<Long> grant(Scope scope, long personId, ExemptionWish wish, Instant at) {
    directory.inScope(Exemptions.office(scope), personId);
    long stays = PersonLock.take(em, personId);
    Optional<ExemptionRefusal> unknown = requirement(wish);
    Applicant applicant = Applicant.read(em, List.of(stays), wish, scope.accountId()).get(stays);
    Outcome<Long> outcome = write(scope, applicant, wish, unknown, at);
    if (outcome instanceof Outcome.Recorded<Long>) {
      changed.fire(new ExemptionsChanged(Set.of(stays), at));
    }
    return outcome;
  }

  /**
   * What became of the wish for one of many.
   *
   * @param personId as it was asked
   * @param outcome with the id on record
   */
  public record Granted(long personId, Outcome<Long> outcome) {}

  /**
   * X8: enters the same for many; one chunk of a longer list, in the caller's transaction. A file
   * is about one person, so many have none.
   *
   * @param scope HR's subtrees; who is outside has a refusal of her own
   * @param persons ids in any order; twice the same is once
   * @return what became of each, in the order of the ids
   */
  @Transactional
  public List<Granted> grantAll(
      Scope scope, Collection<Long> persons, ExemptionWish wish, Instant at) {
    if (wish.fileId().isPresent()) {
      throw new IllegalArgumentException("evidence is about one person");
    }
    Set<Long> wanted = new LinkedHashSet<>(persons);
    PersonLock.takeAll(em, wanted);
    Set<Long> inside = inside(scope, wanted);
    Map<Long, Applicant> applicants = Applicant.read(em, inside, wish, scope.accountId());
    Optional<ExemptionRefusal> unknown = requirement(wish);
    List<Granted> all = new ArrayList<>();
    Set<Long> done = new HashSet<>();
    for (long person : wanted) {
      Outcome<Long> outcome =
          applicants.containsKey(person)
              ? write(scope, applicants.get(person), wish, unknown, at)
              : Outcome.refused(new ExemptionRefusal.NotThere());
      if (outcome instanceof Outcome.Recorded<Long>) {
        done.add(person);
      }
      all.add(new Granted(person, outcome));
    }
    if (!done.isEmpty()) {
      changed.fire(new ExemptionsChanged(done, at));
    }
    return all;
  }

  private Optional<ExemptionRefusal> requirement(ExemptionWish wish) {
    return wish.requirement()
        .filter(id -> !writer.isRequirement(id))
        .map(id -> new ExemptionRefusal.NoRequirement());
  }

  private Set<Long> inside(Scope scope, Set<Long> persons) {
    if (persons.isEmpty()) {
      return Set.of();
    }
    Where where = new Where();
    where.numbered("?", scope.day());
    Exemptions.office(scope).restrict(where, "o.path");
    where.and("p.id = p.main_id AND p.id IN (" + Rows.ids(persons) + ")");
    return new HashSet<>(
        Rows.list(
            em,
            "SELECT p.id FROM person p" + Exemptions.PLACE + where.sql(),
            row -> row.number(0),
            where.parameters()));
  }

  private Outcome<Long> write(
      Scope scope,
      Applicant applicant,
      ExemptionWish wish,
      Optional<ExemptionRefusal> unknown,
      Instant at) {
    Outcome<Optional<Long>> judged = applicant.judge(wish);
    if (judged instanceof Outcome.Refused<Optional<Long>> refused) {
      return new Outcome.Refused<>(refused.reasons());
    }
    if (unknown.isPresent()) {
      return Outcome.refused(unknown.get());
    }
    if (judged instanceof Outcome.AlreadyRecorded<Optional<Long>> before) {
      return new Outcome.AlreadyRecorded<>(before.fact().orElseThrow());
    }
    long id = writer.add(applicant.personId(), wish, scope.accountId(), at);
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            "exemption.enter",
            "person:" + applicant.personId(),
            Action.Result.DONE,
            // Why is kept beside the fact, where it can be erased.
            ""));
    writer.tell(
        applicant.personId(),
        NoticeDraft.of(
            "exemption.entered",
            Ids.text(id),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of("exemption.entered", wish.from(), wish.last()),
            OWN_PAGE),
        at);
    return new Outcome.Recorded<>(id);
  }
}
