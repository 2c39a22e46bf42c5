package org.lingyan.hours.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;

/** Takes exemptions back, or ends them early (X5, X7). */
@ApplicationScoped
public class EndingExemptions {
  private final EntityManager em;
  private final Exemptions exemptions;
  private final ExemptionWriter writer;
  private final ActionLog log;
  private final Event<ExemptionsChanged> changed;

  /** For the container's proxy. */
  protected EndingExemptions() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public EndingExemptions(
      EntityManager em,
      Exemptions exemptions,
      ExemptionWriter writer,
      ActionLog log,
      Event<ExemptionsChanged> changed) {
    this.em = em;
    this.exemptions = exemptions;
    this.writer = writer;
    this.log = log;
    this.changed = changed;
  }

  /**
   * Takes one back: it never held.
   *
   * @param scope HR's subtrees
   * @param reason why, in words
   * @return its id
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> withdraw(Scope scope, long id, String reason, Instant at) {
    ExemptionView was = locked(scope, id);
    Optional<ExemptionRefusal> against = against(scope, was, reason);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (was.withdrawn().isPresent()) {
      return was.replacedBy().isPresent()
          ? Outcome.refused(new ExemptionRefusal.Gone())
          : new Outcome.AlreadyRecorded<>(id);
    }
    writer.withdraw(id, reason.strip(), scope.accountId(), at);
    writer.letGoEvidence(id, at);
    record("exemption.withdraw", scope, was, at);
    writer.tell(
        was.personId(),
        NoticeDraft.of(
            "exemption.withdrawn",
            Ids.text(id),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of("exemption.withdrawn", was.days().from(), was.days().last()),
            GrantingExemptions.OWN_PAGE),
        at);
    changed.fire(new ExemptionsChanged(Set.of(was.personId()), at));
    return new Outcome.Recorded<>(id);
  }

  /**
   * Ends one earlier than it was entered: a shorter one stands in its place.
   *
   * @param scope HR's subtrees
   * @param last its new last day
   * @param reason why, in words
   * @return id of the shorter one
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside
   */
  @Transactional
  public Outcome<Long> end(Scope scope, long id, LocalDate last, String reason, Instant at) {
    ExemptionView was = locked(scope, id);
    Optional<ExemptionRefusal> against = against(scope, was, reason);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (was.withdrawn().isPresent()) {
      return ended(was, last);
    }
    if (last.isBefore(was.days().from()) || !last.isBefore(was.days().last())) {
      return Outcome.refused(new ExemptionRefusal.NotEarlier(was.days().from(), was.days().last()));
    }
    writer.withdraw(id, reason.strip(), scope.accountId(), at);
    long shorter = writer.shorten(was, last, scope.accountId(), at);
    record("exemption.end", scope, was, at);
    writer.tell(
        was.personId(),
        NoticeDraft.of(
            "exemption.ended",
            Ids.text(id),
            NoticeKind.PERSONAL_DATA,
            NoticeText.of("exemption.ended", was.days().from(), last),
            GrantingExemptions.OWN_PAGE),
        at);
    changed.fire(new ExemptionsChanged(Set.of(was.personId()), at));
    return new Outcome.Recorded<>(shorter);
  }

  /** X4: ending it on the same day once more is already recorded. */
  private Outcome<Long> ended(ExemptionView was, LocalDate last) {
    boolean same =
        was.replacedBy().isPresent()
            && exemptions.find(was.replacedBy().getAsLong()).days().last().equals(last);
    return same
        ? new Outcome.AlreadyRecorded<>(was.replacedBy().getAsLong())
        : Outcome.refused(new ExemptionRefusal.Gone());
  }

  private ExemptionView locked(Scope scope, long id) {
    PersonLock.take(em, exemptions.inScope(scope, id).personId());
    return exemptions.inScope(scope, id);
  }

  private Optional<ExemptionRefusal> against(Scope scope, ExemptionView was, String reason) {
    if (Applicant.isOwn(em, was.personId(), scope.accountId())) {
      return Optional.of(new ExemptionRefusal.Own());
    }
    return ExemptionWish.isReason(reason.strip())
        ? Optional.empty()
        : Optional.of(new ExemptionRefusal.NoReason(ExemptionWish.LONGEST_REASON));
  }

  private void record(String name, Scope scope, ExemptionView was, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            "person:" + was.personId(),
            Action.Result.DONE,
            ""));
  }
}
