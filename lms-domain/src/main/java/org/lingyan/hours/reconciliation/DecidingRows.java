package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.hours.ledger.TakingOver;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Decides about single rows of a comparison (C5). */
@ApplicationScoped
public class DecidingRows {
  static final int LONGEST = 500;

  private final EntityManager em;
  private final Keyring keys;
  private final Reconciliations reading;
  private final TakingOver taking;
  private final Outbox outbox;
  private final ActionLog log;

  /** For the container's proxy. */
  protected DecidingRows() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DecidingRows(
      EntityManager em,
      Keyring keys,
      Reconciliations reading,
      TakingOver taking,
      Outbox outbox,
      ActionLog log) {
    this.em = em;
    this.keys = keys;
    this.reading = reading;
    this.taking = taking;
    this.outbox = outbox;
    this.log = log;
  }

  /**
   * Posts a missing row as an entry that was taken over.
   *
   * @param scope HR's subtrees
   * @throws UnknownSubject when the scope does not see it
   */
  @Transactional
  public Outcome<ComparedRow> post(Scope scope, long id, Instant at) {
    ComparedRow row = held(scope, id);
    if (row.decision().filter(one -> one == RowDecision.POSTED).isPresent()) {
      return new Outcome.AlreadyRecorded<>(row);
    }
    Optional<Reason> against = new PostingWork(em, keys, taking).post(scope, row, at);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    record("hours.compare.post", row, scope, at);
    return new Outcome.Recorded<>(reading.row(scope, id));
  }

  /** Leaves a row as it is, for a reason. */
  @Transactional
  public Outcome<ComparedRow> ignore(Scope scope, long id, String reason, Instant at) {
    ComparedRow row = held(scope, id);
    Optional<Reason> against = against(row, reason);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    if (row.decision().filter(one -> one == RowDecision.IGNORED).isPresent()) {
      return new Outcome.AlreadyRecorded<>(row);
    }
    new RowTable(em, keys)
        .decide(
            id, RowDecision.IGNORED, reason.strip(), OptionalLong.empty(), scope.accountId(), at);
    record("hours.compare.ignore", row, scope, at);
    return new Outcome.Recorded<>(reading.row(scope, id));
  }

  /** Asks the person, or her office, about a row. */
  @Transactional
  public Outcome<ComparedRow> query(
      Scope scope, long id, Asked asked, String question, Instant at) {
    ComparedRow row = held(scope, id);
    Optional<Reason> against = against(row, question);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    List<Long> told =
        row.personId().isEmpty()
            ? List.of()
            : asked == Asked.PERSON
                ? List.of(row.personId().getAsLong())
                : office(row.personId().getAsLong(), at);
    if (told.isEmpty()) {
      return Outcome.refused(new RowRefusal.NobodyToAsk());
    }
    new RowTable(em, keys)
        .decide(
            id, RowDecision.QUERIED, question.strip(), OptionalLong.empty(), scope.accountId(), at);
    told.forEach(person -> tell(person, row, asked, question.strip(), at));
    record("hours.compare.query", row, scope, at);
    return new Outcome.Recorded<>(reading.row(scope, id));
  }

  /** Of two who decide at once the second sees what the first did. */
  private ComparedRow held(Scope scope, long id) {
    Rows.first(em, "SELECT id FROM reconciliation_row WHERE id = ?1 FOR UPDATE", row -> true, id);
    return reading.row(scope, id);
  }

  private static Optional<Reason> against(ComparedRow row, String words) {
    if (words.isBlank() || words.strip().length() > LONGEST) {
      return Optional.of(new RowRefusal.NoReason());
    }
    boolean closed =
        row.found() == Found.MATCHED
            || row.decision().filter(one -> one == RowDecision.POSTED).isPresent();
    return closed ? Optional.of(new RowRefusal.Decided()) : Optional.empty();
  }

  /** HR of the nearest unit above her that has any. */
  private List<Long> office(long person, Instant at) {
    record Near(long person, int depth) {}
    List<Near> above =
        Rows.list(
            em,
            "SELECT DISTINCT a.person_id, LENGTH(h.path) FROM employment e"
                + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?2 AND o.until_day > ?2"
                + " JOIN organisation_state h ON h.from_day <= ?2 AND h.until_day > ?2"
                + " AND o.path LIKE CONCAT(h.path, '%')"
                + " JOIN role_grant g ON g.organisation_id = h.organisation_id AND g.role = ?3"
                + " AND g.from_day <= ?2 AND COALESCE(g.until_day, ?4) > ?2"
                + " JOIN account a ON a.id = g.account_id AND a.person_id <> ?1"
                + " WHERE e.main AND e.person_id = ?1 AND e.from_day <= ?2"
                + " AND COALESCE(e.until_day, ?4) > ?2 ORDER BY LENGTH(h.path) DESC",
            row -> new Near(row.number(0), row.count(1)),
            person,
            Timekeeper.day(at),
            Role.HR,
            DateRange.FOREVER);
    return above.stream()
        .filter(one -> one.depth() == above.get(0).depth())
        .map(Near::person)
        .toList();
  }

  private void tell(long person, ComparedRow row, Asked asked, String question, Instant at) {
    String step = Ids.text(row.id()) + " " + at.toEpochMilli();
    outbox.tell(
        person,
        asked == Asked.PERSON
            ? NoticeDraft.of(
                "hours.compare-asked",
                step,
                NoticeKind.HOURS,
                NoticeText.of(
                    "hours.compare-asked", row.title(), row.on(), row.minutes(), question),
                "/trainee/hours?year=" + row.on().getYear())
            : NoticeDraft.of(
                "hours.compare-unit",
                step,
                NoticeKind.HOURS,
                NoticeText.of("hours.compare-unit", row.name(), row.title(), row.on(), question),
                "/hr/compared?id=" + Ids.text(row.id())),
        at);
  }

  private void record(String name, ComparedRow row, Scope scope, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            row.personId().isPresent()
                ? "person:" + row.personId().getAsLong()
                : "reconciliation:" + row.reconciliationId(),
            Action.Result.DONE,
            Ids.text(row.id())));
  }
}
