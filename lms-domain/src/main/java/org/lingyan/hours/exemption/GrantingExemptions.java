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
    Outcome<Long> outcome = write(scope, applicant, wish, unknown, OptionalLong.empty(), at);
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
    return grantAll(scope, persons, wish, OptionalLong.empty(), at);
  }

  /**
   * The same, entered together.
   *
   * @param batch under which all of it can be taken back; empty for none
   */
  @Transactional
  public List<Granted> grantAll(
      Scope scope, Collection<Long> persons, ExemptionWish wish, OptionalLong batch, Instant at) {
    Set<Long> wanted = new LinkedHashSet<>(persons);
    PersonLock.takeAll(em, wanted);
    Map<Long, Applicant> applicants = applicants(scope, wanted, wish);
    Optional<ExemptionRefusal> unknown = requirement(wish);
    List<Granted> all = new ArrayList<>();
    Set<Long> done = new HashSet<>();
    for (long person : wanted) {
      Outcome<Long> outcome =
          applicants.containsKey(person)
              ? write(scope, applicants.get(person), wish, unknown, batch, at)
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

  /**
   * X8: what would become of the same for each of many; nothing is entered.
   *
   * @return with 0 where it would be entered, with the id on record where it is there already
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Granted> tryAll(Scope scope, Collection<Long> persons, ExemptionWish wish) {
    Set<Long> wanted = new LinkedHashSet<>(persons);
    Map<Long, Applicant> applicants = applicants(scope, wanted, wish);
    Optional<ExemptionRefusal> unknown = requirement(wish);
    return wanted.stream()
        .map(
            person ->
                new Granted(
                    person,
                    applicants.containsKey(person)
                        ? judged(applicants.get(person), wish, unknown)
                        : Outcome.refused(new ExemptionRefusal.NotThere())))
        .toList();
  }

  private Map<Long, Applicant> applicants(Scope scope, Set<Long> wanted, ExemptionWish wish) {
    if (wish.fileId().isPresent()) {
      throw new IllegalArgumentException("evidence is about one person");
    }
    return Applicant.read(em, inside(scope, wanted), wish, scope.accountId());
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

  /** With 0 where nothing speaks against it. */
  private static Outcome<Long> judged(
      Applicant applicant, ExemptionWish wish, Optional<ExemptionRefusal> unknown) {
    Outcome<Optional<Long>> judged = applicant.judge(wish);
    if (judged instanceof Outcome.Refused<Optional<Long>> refused) {
      return new Outcome.Refused<>(refused.reasons());
    }
    if (unknown.isPresent()) {
      return Outcome.refused(unknown.get());
    }
    return judged instanceof Outcome.AlreadyRecorded<Optional<Long>> before
        ? new Outcome.AlreadyRecorded<>(before.fact().orElseThrow())
        : new Outcome.Recorded<>(0L);
  }

  private Outcome<Long> write(
      Scope scope,
      Applicant applicant,
      ExemptionWish wish,
      Optional<ExemptionRefusal> unknown,
      OptionalLong batch,
      Instant at) {
    Outcome<Long> judged = judged(applicant, wish, unknown);
    if (!(judged instanceof Outcome.Recorded<Long>)) {
      return judged;
    }
    long id = writer.add(applicant.personId(), wish, batch, scope.accountId(), at);
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
