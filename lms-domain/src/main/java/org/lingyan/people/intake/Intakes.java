package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.JobKind;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;

/** Brings lists in and looks at them; one's own and nobody else's (I7). */
@ApplicationScoped
public class Intakes {
  /** I7: for how many days the rows of an import are kept after something happened to it. */
  public static final int KEPT_DAYS = 30;

  private static final int FORGOTTEN_AT_ONCE = 1_000;
  private static final int IMPORTS_AT_ONCE = 100;

  private final EntityManager em;
  private final Keyring keys;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected Intakes() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public Intakes(EntityManager em, Keyring keys, Jobs jobs) {
    this.em = em;
    this.keys = keys;
    this.jobs = jobs;
  }

  /**
   * A list that was brought; its rows are read by long work.
   *
   * @param file id of the file
   * @param name what it is called
   * @param reading the work that reads it
   * @return its id
   */
  @Transactional
  public long bring(
      JobAsker asker, IntakeKind kind, long file, String name, JobKind reading, Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO intake (id, kind, state, account_id, file_id, file_name, headings, notes,"
            + " refusal, made_at, rows_until) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', '', '', ?7, ?8)",
        id,
        kind,
        IntakeState.READING,
        asker.accountId(),
        file,
        name,
        at,
        Timekeeper.day(at).plusDays(KEPT_DAYS));
    new IntakeTable(em).job(id, jobs.ask(asker, reading, Ids.text(id), at));
    return id;
  }

  /**
   * Asks for long work about an import: judging it again, posting it, taking it back.
   *
   * @param from the state that it must be in
   * @return the job, or {@link IntakeRefusal.NotNow}
   * @throws UnknownSubject when it is not one's own
   */
  @Transactional
  public Outcome<Long> ask(JobAsker asker, long id, IntakeState from, JobKind work, Instant at) {
    IntakeTable table = new IntakeTable(em);
    if (!isIn(table, asker.accountId(), id, from)) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    long job = jobs.ask(asker, work, Ids.text(id), at);
    table.job(id, job);
    return new Outcome.Recorded<>(job);
  }

  /** Whether it is in a state and nothing goes on; then it is held. Nobody waits for long work. */
  private boolean isIn(IntakeTable table, long accountId, long id, IntakeState state) {
    return !isBusy(table.own(accountId, id))
        && Optional.of(table.held(accountId, id))
            .filter(intake -> intake.state() == state && !isBusy(intake))
            .isPresent();
  }

  /** An import of one's own. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public IntakeView own(long accountId, long id) {
    return new IntakeTable(em).own(accountId, id);
  }

  /** Whether long work about it goes on. */
  @Transactional
  public boolean isBusy(IntakeView intake) {
    return intake.jobId().isPresent() && jobs.goesOn(intake.jobId().getAsLong());
  }

  /** One's own imports, the newest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<IntakeView> of(long accountId, Page.Request page) {
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM intake WHERE account_id = ?1",
                row -> row.number(0),
                accountId)
            .orElse(0L);
    return new Page<>(
        Rows.list(
            em,
            "SELECT "
                + IntakeView.COLUMNS
                + " FROM intake WHERE account_id = ?1 ORDER BY id DESC LIMIT ?2 OFFSET ?3",
            IntakeView::of,
            accountId,
            page.size(),
            page.offset()),
        page.page(),
        page.size(),
        total);
  }

  /** Rows of one's own import: of one verdict, or all; errors first, then what to know. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<IntakeRow> rows(
      long accountId, long id, Optional<RowVerdict> verdict, Page.Request page) {
    own(accountId, id);
    return new IntakeRows(em, keys, id).page(verdict, IntakeRows.Order.WORST_FIRST, page);
  }

  /** Rows of one's own import as its file has them: of one verdict, or all. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<IntakeRow> rowsInOrder(
      long accountId, long id, Optional<RowVerdict> verdict, Page.Request page) {
    own(accountId, id);
    return new IntakeRows(em, keys, id).page(verdict, IntakeRows.Order.AS_BROUGHT, page);
  }

  /**
   * The lowest place that holds everybody whom one's own import put on record and who works today.
   *
   * @return its path on that day; empty when there is nobody
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<String> placeOfNew(long accountId, long id, LocalDate today) {
    own(accountId, id);
    return Rows.first(
            em,
            "SELECT MIN(o.path), MAX(o.path) FROM intake_fact f JOIN employment e"
                + " ON e.person_id = f.subject_id AND e.main AND e.from_day <= ?3"
                + " AND (e.until_day IS NULL OR e.until_day > ?3) JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id AND o.from_day <= ?3"
                + " AND o.until_day > ?3 WHERE f.intake_id = ?1 AND f.kind = ?2",
            row -> Organisations.common(row.text(0), row.text(1)),
            id,
            IntakeFact.Kind.PERSON,
            today)
        .filter(path -> path.length() > 1);
  }

  /** A row of one's own import by its number; {@link UnknownSubject} when there is none. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public IntakeRow row(long accountId, long id, int number) {
    own(accountId, id);
    return new IntakeRows(em, keys, id)
        .find(number)
        .orElseThrow(() -> new UnknownSubject("row:" + number + " of intake:" + id));
  }

  /** The number of the next row with errors behind this one, or the first of all. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Integer> nextError(long accountId, long id, int after) {
    own(accountId, id);
    return new IntakeRows(em, keys, id).next(RowVerdict.ERROR, after);
  }

  /** I2: no longer wanted; what is on record stays on record. */
  @Transactional
  public Outcome<Long> cancel(long accountId, long id, LocalDate today) {
    IntakeTable table = new IntakeTable(em);
    if (!isIn(table, accountId, id, IntakeState.JUDGED)) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    table.state(id, IntakeState.CANCELLED);
    Rows.change(em, "DELETE FROM intake_row WHERE intake_id = ?1", id);
    Rows.change(em, "UPDATE intake SET rows_until = ?2 WHERE id = ?1", id, today);
    return new Outcome.Recorded<>(id);
  }

  /**
   * I7: forgets rows whose day has come; as long as it is not 0 there may be more. What is not on
   * record by then can be posted no longer, not even in part; an import to which something happens
   * at this moment is passed over.
   */
  @Transactional
  public int forget(LocalDate today) {
    List<Long> due =
        Rows.list(
            em,
            "SELECT id FROM intake i WHERE rows_until <= ?1 AND EXISTS"
                + " (SELECT 1 FROM intake_row r WHERE r.intake_id = i.id) ORDER BY id LIMIT "
                + IMPORTS_AT_ONCE
                + " FOR UPDATE SKIP LOCKED",
            row -> row.number(0),
            today);
    if (due.isEmpty()) {
      return 0;
    }
    Rows.change(
        em,
        "UPDATE intake SET state = ?1 WHERE state IN (?2, ?3) AND id IN (" + Rows.ids(due) + ")",
        IntakeState.CANCELLED,
        IntakeState.READING,
        IntakeState.JUDGED);
    return Rows.change(
        em,
        "DELETE FROM intake_row WHERE intake_id IN ("
            + Rows.ids(due)
            + ") LIMIT "
            + FORGOTTEN_AT_ONCE);
  }
}
