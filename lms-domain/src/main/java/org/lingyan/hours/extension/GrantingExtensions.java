package org.lingyan.hours.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** Extends windows of many people at once, and takes that back (Y1 to Y6). */
@ApplicationScoped
public class GrantingExtensions {
  private static final String OWN_PAGE = "/account/data-part?kind=extensions";

  private final EntityManager em;
  private final Keyring keys;
  private final Outbox outbox;
  private final ActionLog log;
  private final Event<ExtensionsChanged> changed;

  /** For the container's proxy. */
  protected GrantingExtensions() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public GrantingExtensions(
      EntityManager em,
      Keyring keys,
      Outbox outbox,
      ActionLog log,
      Event<ExtensionsChanged> changed) {
    this.em = em;
    this.keys = keys;
    this.outbox = outbox;
    this.log = log;
    this.changed = changed;
  }

  /**
   * What became of the wish for one of many.
   *
   * @param personId as it was asked
   * @param outcome with the last day that stands for her
   */
  public record Granted(long personId, Outcome<LocalDate> outcome) {}

  /**
   * What would become of the wish for each of many; nothing is entered.
   *
   * @param scope HR's subtrees; who is outside has a refusal of her own
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Granted> tryAll(Scope scope, Collection<Long> persons, ExtensionWish wish) {
    Set<Long> wanted = new LinkedHashSet<>(persons);
    Map<Long, Applicant> applicants =
        Applicant.read(em, scope, wanted, wish.rule().id(), wish.year());
    List<Reason> problems = wish.problems();
    return wanted.stream()
        .map(
            person ->
                new Granted(
                    person,
                    problems.isEmpty()
                        ? Optional.ofNullable(applicants.get(person))
                            .map(one -> one.judge(wish))
                            .orElseGet(() -> Outcome.refused(new ExtensionRefusal.NotThere()))
                        : new Outcome.Refused<>(problems)))
        .toList();
  }

  /**
   * Y6: enters the same for many; one chunk of a longer list, in the caller's transaction.
   *
   * @param scope HR's subtrees; who is outside has a refusal of her own
   * @param persons ids in any order; twice the same is once
   * @param batch under which all of it can be taken back
   * @return what became of each, in the order of the ids
   */
  @Transactional
  public List<Granted> grantAll(
      Scope scope, Collection<Long> persons, ExtensionWish wish, OptionalLong batch, Instant at) {
    PersonLock.takeAll(em, new LinkedHashSet<>(persons));
    List<Granted> all = tryAll(scope, persons, wish);
    Set<Long> done =
        all.stream()
            .filter(one -> one.outcome() instanceof Outcome.Recorded<LocalDate>)
            .map(Granted::personId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!done.isEmpty()) {
      new ExtensionRows(em, keys).add(done, wish, batch, scope.accountId(), at);
      tell(
          done,
          NoticeDraft.of(
              "hours.extended",
              wish.rule().id() + "/" + wish.year() + "/" + at.toEpochMilli(),
              NoticeKind.HOURS,
              NoticeText.of(
                  "hours.extended",
                  wish.rule().title(),
                  Integer.toString(wish.year()),
                  wish.last()),
              OWN_PAGE),
          at);
      record("hours.extend", scope, done, at);
      changed.fire(new ExtensionsChanged(done, at));
    }
    return all;
  }

  /**
   * Y4: takes back what stands of a batch, of people in the scope; some of them at a time.
   *
   * @param after the person behind whom it goes on; 0 at first
   * @param reason why, in words
   * @return whose were taken back; empty when there are no more
   */
  @Transactional
  public List<Long> withdraw(
      Scope scope, long batch, long after, int most, String reason, Instant at) {
    ExtensionRows rows = new ExtensionRows(em, keys);
    List<Long> next = rows.standing(scope, batch, after, most);
    if (next.isEmpty()) {
      return List.of();
    }
    PersonLock.takeAll(em, next);
    rows.withdraw(batch, next, reason.strip(), scope.accountId(), at);
    tell(
        next,
        NoticeDraft.of(
            "hours.extension-withdrawn",
            Ids.text(batch),
            NoticeKind.HOURS,
            NoticeText.of("hours.extension-withdrawn"),
            OWN_PAGE),
        at);
    record("hours.extension-withdraw", scope, next, at);
    changed.fire(new ExtensionsChanged(Set.copyOf(next), at));
    return next;
  }

  private void tell(Collection<Long> persons, NoticeDraft draft, Instant at) {
    outbox.tell(persons, draft, at);
  }

  private void record(String name, Scope scope, Collection<Long> persons, Instant at) {
    persons.forEach(
        person ->
            log.record(
                new Action(
                    at,
                    OptionalLong.of(scope.accountId()),
                    name,
                    "person:" + person,
                    Action.Result.DONE,
                    // Why is kept beside the fact, where it can be erased.
                    "")));
  }
}
