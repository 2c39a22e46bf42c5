package org.lingyan.hours.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.HoursPosted;
import org.lingyan.hours.ledger.Ledger;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.standing.MakeUpWindows;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.person.PersonLock;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Allots hours of a make-up window to the year before (补学时), and takes that back (Q3): the day on
 * which they were learnt stays as it is, the year in which they count is another.
 */
@ApplicationScoped
public class AllottingHours {
  private static final int LONGEST_REASON = 500;

  private final EntityManager em;
  private final Ledger ledger;
  private final PostingHours posting;
  private final MakeUpWindows windows;
  private final Event<HoursPosted> posted;
  private final ActionLog log;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected AllottingHours() {
    this.em = null;
    this.ledger = null;
    this.posting = null;
    this.windows = null;
    this.posted = null;
    this.log = null;
    this.outbox = null;
  }

  /** Works through these. */
  @Inject
  public AllottingHours(
      EntityManager em,
      Ledger ledger,
      PostingHours posting,
      MakeUpWindows windows,
      Event<HoursPosted> posted,
      ActionLog log,
      Outbox outbox) {
    this.em = em;
    this.ledger = ledger;
    this.posting = posting;
    this.windows = windows;
    this.posted = posted;
    this.log = log;
    this.outbox = outbox;
  }

  /**
   * How an entry stands for whoever would allot it; nothing is changed.
   *
   * @param entryId already found inside the asker's scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Allotment look(long entryId, long account, Instant at) {
    EntryView entry = find(entryId);
    OptionalInt allotted = ledger.creditYear(entryId);
    Optional<Reason> against = against(entry, account, at);
    if (against.isEmpty() && allotted.isEmpty()) {
      against = window(entry, at);
    }
    return new Allotment(
        allotted.orElse(entry.occurredOn().getYear()), allotted.isPresent(), against);
  }

  /**
   * Lets an entry count in the year before its day.
   *
   * @param entryId already found inside the asker's scope
   * @param reason why, in words
   * @return the year in which it counts now
   */
  @Transactional
  public Outcome<Integer> allot(long entryId, String reason, long account, Instant at) {
    EntryView entry = locked(entryId);
    int year = entry.occurredOn().getYear() - 1;
    Optional<Reason> against = given(reason).or(() -> against(entry, account, at));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (ledger.creditYear(entryId).equals(OptionalInt.of(year))) {
      return new Outcome.AlreadyRecorded<>(year);
    }
    Optional<Reason> closed = window(entry, at);
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    write(entry, OptionalInt.of(year), reason, account, at);
    tell(entry, year, reason, at);
    return new Outcome.Recorded<>(year);
  }

  /** Lets an entry count in the year of its day again. */
  @Transactional
  public Outcome<Integer> takeBack(long entryId, String reason, long account, Instant at) {
    EntryView entry = locked(entryId);
    int year = entry.occurredOn().getYear();
    Optional<Reason> against = given(reason).or(() -> against(entry, account, at));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (ledger.creditYear(entryId).isEmpty()) {
      return new Outcome.AlreadyRecorded<>(year);
    }
    write(entry, OptionalInt.empty(), reason, account, at);
    tell(entry, year, reason, at);
    return new Outcome.Recorded<>(year);
  }

  private EntryView locked(long entryId) {
    EntryView known = find(entryId);
    PersonLock.take(em, known.personId());
    return find(entryId);
  }

  private EntryView find(long entryId) {
    return ledger.find(entryId).orElseThrow(() -> new UnknownSubject("entry:" + entryId));
  }

  private Optional<Reason> window(EntryView entry, Instant at) {
    return windows.open(entry.personId(), entry.occurredOn(), at)
        ? Optional.empty()
        : Optional.of(new CorrectionRefusal.NoWindow());
  }

  private static Optional<Reason> given(String reason) {
    return reason.isBlank() || reason.length() > LONGEST_REASON
        ? Optional.of(new CorrectionRefusal.NoReason())
        : Optional.empty();
  }

  private Optional<Reason> against(EntryView entry, long account, Instant at) {
    if (entry.reverses().isPresent() || entry.reversedBy().isPresent() || !entry.counting()) {
      return Optional.of(new CorrectionRefusal.DoesNotCount());
    }
    LocalDate lastYear = entry.occurredOn().minusYears(1);
    OptionalLong who = OptionalLong.of(account);
    return posting
        .against(entry.personId(), entry.occurredOn(), who, at)
        .or(() -> posting.against(entry.personId(), lastYear, who, at))
        .map(Reason.class::cast);
  }

  private void write(EntryView entry, OptionalInt year, String reason, long account, Instant at) {
    Rows.change(
        em,
        "INSERT INTO hours_allotment (id, entry_id, credit_year, recorded_at, account_id, reason)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        Ids.next(),
        entry.id(),
        year.isPresent() ? year.getAsInt() : null,
        at,
        account,
        reason.strip());
    log.record(
        new Action(
            at,
            OptionalLong.of(account),
            "hours.allot",
            "entry:" + entry.id(),
            Action.Result.DONE,
            year.isPresent() ? Integer.toString(year.getAsInt()) : ""));
    // Both years are judged again: that of the day, and by the window the one before.
    posted.fire(new HoursPosted(entry.personId(), entry.occurredOn(), at));
  }

  private void tell(EntryView entry, int year, String reason, Instant at) {
    outbox.tell(
        entry.personId(),
        NoticeDraft.of(
            "hours.allotted",
            Ids.text(entry.id()) + "-" + at.toEpochMilli(),
            NoticeKind.HOURS,
            NoticeText.of(
                "hours.allotted",
                entry.title(),
                entry.occurredOn(),
                Integer.toString(year),
                reason),
            "/trainee/hours?year=" + year),
        at);
  }
}
