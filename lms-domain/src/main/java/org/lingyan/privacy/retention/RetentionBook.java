package org.lingyan.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.NotTheTop;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.Retained;
import org.lingyan.personal.RetainedHolder;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Reads and changes periods (R1 to R3). */
@ApplicationScoped
public class RetentionBook {
  /** The longest period: a hundred years. */
  public static final int MOST_MONTHS = 1200;

  private static final int LONGEST_REASON = 300;

  private final EntityManager em;
  private final Instance<RetainedHolder> holders;
  private final ActionLog log;

  /** For the container's proxy. */
  protected RetentionBook() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public RetentionBook(EntityManager em, Instance<RetainedHolder> holders, ActionLog log) {
    this.em = em;
    this.holders = holders;
    this.log = log;
  }

  /** Everything that is kept for a period, by name. */
  public List<Retained> kinds() {
    List<Retained> all = new ArrayList<>();
    holders.forEach(holder -> all.addAll(holder.retained()));
    all.sort(Comparator.comparing(Retained::name));
    return all;
  }

  /** Every kind with its period on a day, and how many rows are due then. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<RetentionLine> lines(LocalDate today) {
    return kinds().stream().map(kind -> line(kind, today)).toList();
  }

  /**
   * The moment before which rows of a kind are due.
   *
   * @throws UnknownSubject when the kind has no period
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Instant dueBefore(String kind, LocalDate today) {
    return today
        .minusMonths(period(kind, today).months())
        .atStartOfDay(Timekeeper.ZONE)
        .toInstant();
  }

  /**
   * Sets a period from a day on; the change's reason says why.
   *
   * @return its id, or everything that speaks against it
   * @throws UnknownSubject when there is no such kind
   */
  @Transactional
  public Outcome<Long> set(Scope scope, String kind, int months, Change change) {
    if (!scope.holdsTheTop()) {
      return Outcome.refused(new NotTheTop());
    }
    Least least = least(kind);
    LocalDate earliest = Timekeeper.day(change.at()).plusDays(1);
    String reason = change.reason().strip();
    List<Reason> against = new ArrayList<>();
    if (months < Math.max(1, least.months()) || months > MOST_MONTHS) {
      against.add(new RetentionRefusal.OutOfBounds(Math.max(1, least.months()), MOST_MONTHS));
    }
    if (change.day().isBefore(earliest)) {
      against.add(new RetentionRefusal.TooEarly(earliest));
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      against.add(new RetentionRefusal.NoReason());
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO retention_period (id, kind, months, from_day, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        id,
        kind,
        months,
        change.day(),
        reason,
        change.account(),
        change.at());
    log.record(
        new Action(
            change.at(),
            change.account(),
            "retention.set",
            "retention:" + id,
            Action.Result.DONE,
            kind + " " + months + " " + change.day()));
    return new Outcome.Recorded<>(id);
  }

  /** R4: writes down what a sweep has deleted. */
  @Transactional
  public void swept(OptionalLong account, String counts, Instant at) {
    log.record(
        new Action(at, account, "retention.sweep", "retention:0", Action.Result.DONE, counts));
  }

  private RetentionLine line(Retained kind, LocalDate today) {
    Least least = least(kind.name());
    Period now = period(kind.name(), today);
    return new RetentionLine(
        kind.name(),
        now.months(),
        now.reason(),
        least.months(),
        least.citation(),
        next(kind.name(), today),
        kind.swept(),
        kind.due(em, dueBefore(kind.name(), today)));
  }

  private Least least(String kind) {
    return Rows.first(
            em,
            "SELECT least_months, citation, source, status FROM retention_kind WHERE kind = ?1",
            row ->
                new Least(
                    row.count(0),
                    row.text(1).isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                            new Citation(
                                row.text(1), row.text(2), row.word(3, SourceStatus.class)))),
            kind)
        .orElseThrow(() -> new UnknownSubject("retention:" + kind));
  }

  private Period period(String kind, LocalDate today) {
    return Rows.first(
            em,
            "SELECT months, reason FROM retention_period WHERE kind = ?1 AND from_day <= ?2"
                + " ORDER BY from_day DESC, id DESC LIMIT 1",
            row -> new Period(row.count(0), row.text(1)),
            kind,
            today)
        .orElseThrow(() -> new UnknownSubject("period of retention:" + kind));
  }

  private Optional<RetentionLine.Next> next(String kind, LocalDate today) {
    return Rows.first(
        em,
        "SELECT months, from_day FROM retention_period WHERE kind = ?1 AND from_day > ?2"
            + " ORDER BY from_day, id DESC LIMIT 1",
        row -> new RetentionLine.Next(row.count(0), row.day(1)),
        kind,
        today);
  }

  private record Least(int months, Optional<Citation> citation) {}

  private record Period(int months, String reason) {}
}
