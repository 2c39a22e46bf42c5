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
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Adds entries to the ledger and reverses them (H1). Standings follow in the same transaction. */
@ApplicationScoped
public class PostingHours {
  // No account has this id.
  private static final long NOBODY = 0;

  private final EntityManager em;
  private final Keyring keys;
  private final Ledger ledger;
  private final Event<HoursPosted> posted;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected PostingHours() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PostingHours(
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
   * Posts an hour.
   *
   * @param account who posts; empty when the product itself does (a completed course)
   * @throws UnknownSubject when there is no such person
   */
  @Transactional
  public Outcome<EntryView> post(
      long personId, EntryDraft draft, OptionalLong account, Instant at) {
    return post(personId, draft, "", account, at);
  }

  /**
   * The same, with a reason that is kept beside it: an adjusting entry.
   *
   * @param reason why, in words; empty for none
   */
  @Transactional
  public Outcome<EntryView> post(
      long personId, EntryDraft draft, String reason, OptionalLong account, Instant at) {
    return post(Optional.empty(), personId, draft, reason, account, at);
  }

  /**
   * Posts an hour of somebody inside a scope, which is asked for together with everything else.
   *
   * @param account who posts
   * @throws UnknownSubject when there is no such person, or outside
   * @throws org.lingyan.people.person.MergedPerson when her record was merged into another
   */
  @Transactional
  public Outcome<EntryView> postInScope(
      Scope scope, long personId, EntryDraft draft, OptionalLong account, Instant at) {
    return post(Optional.of(scope), personId, draft, "", account, at);
  }

  private Outcome<EntryView> post(
      Optional<Scope> scope,
      long asked,
      EntryDraft draft,
      String reason,
      OptionalLong account,
      Instant at) {
    LocalDate today = Timekeeper.day(at);
    long personId = PersonLock.take(em, asked);
    PostingGround known = PostingGround.of(em, personId, draft, account.orElse(NOBODY), today);
    scope.ifPresent(one -> known.check(one, asked, personId));
    if (draft.occurredOn().isAfter(today)) {
      return Outcome.refused(new LedgerRefusal.Future(draft.occurredOn(), today));
    }
    Optional<EntryGround> ground =
        account.isEmpty() ? Optional.empty() : Optional.of(known.ground());
    Optional<LedgerRefusal> against = ground.flatMap(EntryGround::refusal);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    Optional<EntryView> before =
        known.taken() ? ledger.bySource(personId, draft.source()) : Optional.empty();
    if (before.isPresent()) {
      return repeated(before.get(), draft);
    }
    Optional<LedgerRefusal> wrong = ground.flatMap(one -> one.against(draft));
    if (wrong.isPresent()) {
      return Outcome.refused(wrong.get());
    }
    EntryView entry = Chain.at(em, keys, personId, known.head()).append(draft, reason, account, at);
    em.flush();
    if (account.isPresent()) {
      record("hours.post", entry.id(), account, at, Action.Result.DONE);
    }
    posted.fire(new HoursPosted(personId, draft.occurredOn(), at));
    return new Outcome.Recorded<>(entry);
  }

  /**
   * H1.9–H1.11: what stands against somebody's crediting or taking back hours of a person on a day
   * at all; nothing is changed.
   *
   * @param account who would do it; empty when the product itself does
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<LedgerRefusal> against(
      long personId, LocalDate day, OptionalLong account, Instant at) {
    return account.isEmpty()
        ? Optional.empty()
        : ground(personId, day, account.getAsLong(), at).refusal();
  }

  private EntryGround ground(long personId, LocalDate day, long account, Instant at) {
    return EntryGround.of(em, personId, day, account, Timekeeper.day(at));
  }

  private static Outcome<EntryView> repeated(EntryView before, EntryDraft draft) {
    if (before.reversedBy().isPresent()) {
      return Outcome.refused(new LedgerRefusal.Reversed());
    }
    boolean same =
        before.occurredOn().equals(draft.occurredOn())
            && before.minutes() == draft.minutes()
            && before.category().equals(draft.category());
    return same
        ? new Outcome.AlreadyRecorded<>(before)
        : Outcome.refused(
            new LedgerRefusal.SourceTaken(
                before.occurredOn(), before.minutes(), before.category()));
  }

  /**
   * Takes an entry back.
   *
   * @param entry the entry, already found inside the asker's scope
   * @param reason why, in words
   */
  @Transactional
  public Outcome<EntryView> reverse(long entry, String reason, OptionalLong account, Instant at) {
    EntryView original = EntryLock.take(em, ledger, entry);
    Chain chain = Chain.at(em, keys, original.recordedUnder());
    Optional<LedgerRefusal> against =
        against(original.personId(), original.occurredOn(), account, at);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (original.reverses().isPresent()) {
      return Outcome.refused(new LedgerRefusal.IsReversal());
    }
    if (original.reversedBy().isPresent()) {
      return new Outcome.AlreadyRecorded<>(
          ledger.find(original.reversedBy().getAsLong()).orElseThrow());
    }
    EntryDraft back =
        new EntryDraft(
            original.occurredOn(),
            -original.minutes(),
            original.category(),
            original.source(),
            original.title());
    EntryView reversal = chain.append(back, OptionalLong.of(entry), reason, account, at);
    em.flush();
    record("hours.reverse", entry, account, at, Action.Result.DONE);
    posted.fire(new HoursPosted(original.personId(), original.occurredOn(), at));
    tell(original, reason, at);
    return new Outcome.Recorded<>(reversal);
  }

  /** H1.7: whose hour is taken back is told why. */
  private void tell(EntryView original, String reason, Instant at) {
    outbox.tell(
        original.personId(),
        NoticeDraft.of(
            "hours.reversed",
            Ids.text(original.id()),
            NoticeKind.HOURS,
            NoticeText.of(
                "hours.reversed",
                original.title(),
                original.occurredOn(),
                original.minutes(),
                reason),
            "/trainee/hours?year=" + original.occurredOn().getYear()),
        at);
  }

  private void record(
      String name, long entry, OptionalLong account, Instant at, Action.Result result) {
    log.record(new Action(at, account, name, "entry:" + entry, result, ""));
  }
}
