package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * Puts an entry right: takes it back and posts what it should have said, in one transaction, under
 * the same source and a part of its own (H1.13).
 */
@ApplicationScoped
public class ReplacingHours {
  private final EntityManager em;
  private final Keyring keys;
  private final Ledger ledger;
  private final Event<HoursPosted> posted;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected ReplacingHours() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReplacingHours(
      EntityManager em,
      Keyring keys,
      Ledger ledger,
      Event<HoursPosted> posted,
      ActionLog log,
      Outbox outbox) {
    this.em = em;
    this.keys = keys;
    this.ledger = ledger;
    this.posted = posted;
    this.log = log;
    this.outbox = outbox;
  }

  /**
   * Puts it right.
   *
   * @param entry the entry, already found inside the asker's scope
   * @param right what it should have said
   * @param reason why, in words
   * @return the new entry
   */
  @Transactional
  public Outcome<EntryView> replace(
      long entry, Adjustment right, String reason, long account, Instant at) {
    EntryView original = EntryLock.take(em, ledger, entry);
    EntryDraft draft =
        new EntryDraft(
            right.occurredOn(),
            right.minutes(),
            right.category(),
            new Source(original.source().kind(), original.source().id(), nextPart(original)),
            right.title());
    Optional<LedgerRefusal> against = against(original, draft, account, at);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    OptionalLong who = OptionalLong.of(account);
    EntryDraft back =
        new EntryDraft(
            original.occurredOn(),
            -original.minutes(),
            original.category(),
            original.source(),
            original.title());
    Chain.at(em, keys, original.recordedUnder())
        .append(back, OptionalLong.of(entry), reason, who, at);
    em.flush();
    EntryView fresh = Chain.at(em, keys, original.personId()).append(draft, reason, who, at);
    em.flush();
    log.record(new Action(at, who, "hours.adjust", "entry:" + entry, Action.Result.DONE, ""));
    posted.fire(new HoursPosted(original.personId(), original.occurredOn(), at));
    if (original.occurredOn().getYear() != right.occurredOn().getYear()) {
      posted.fire(new HoursPosted(original.personId(), right.occurredOn(), at));
    }
    tell(original, right, reason, at);
    return new Outcome.Recorded<>(fresh);
  }

  private Optional<LedgerRefusal> against(
      EntryView original, EntryDraft draft, long account, Instant at) {
    LocalDate today = Timekeeper.day(at);
    if (original.reverses().isPresent()) {
      return Optional.of(new LedgerRefusal.IsReversal());
    }
    if (original.reversedBy().isPresent()) {
      return Optional.of(new LedgerRefusal.Reversed());
    }
    if (draft.occurredOn().isAfter(today)) {
      return Optional.of(new LedgerRefusal.Future(draft.occurredOn(), today));
    }
    EntryGround then =
        EntryGround.of(em, original.personId(), original.occurredOn(), account, today);
    EntryGround now =
        EntryGround.of(em, original.personId(), draft.occurredOn(), account, today)
            .without(original);
    return then.refusal().or(now::refusal).or(() -> now.against(draft));
  }

  private String nextPart(EntryView original) {
    long before =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM person i JOIN hours_entry e ON e.person_id = i.id"
                    + " WHERE i.main_id = ?1 AND e.source_kind = ?2 AND e.source_id = ?3"
                    + " AND e.source_part LIKE ?4 AND e.direction = 1",
                row -> row.number(0),
                original.personId(),
                original.source().kind(),
                original.source().id(),
                "%" + Source.ADJUSTED + "%")
            .orElse(0L);
    return original.source().partAdjusted(before + 1);
  }

  /** H1.7: whose hour is put right is told why. */
  private void tell(EntryView original, Adjustment right, String reason, Instant at) {
    outbox.tell(
        original.personId(),
        NoticeDraft.of(
            "hours.adjusted",
            Ids.text(original.id()),
            NoticeKind.HOURS,
            NoticeText.of(
                "hours.adjusted", original.title(), original.minutes(), right.minutes(), reason),
            "/trainee/hours?year=" + right.occurredOn().getYear()),
        at);
  }
}
