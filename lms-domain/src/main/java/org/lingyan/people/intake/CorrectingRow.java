package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.person.WorkingLifeRefusal;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.UnknownSubject;

/**
 * Corrects a row of one's own import, leaves it out or takes it in again, and judges it with the
 * rows that hang on it.
 */
@ApplicationScoped
public class CorrectingRow {
  private static final int LONGEST = 1_000;

  private final EntityManager em;
  private final Keyring keys;
  private final Intakes intakes;
  private final JudgingIntake judging;
  private final ActionLog log;

  /** For the container's proxy. */
  protected CorrectingRow() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CorrectingRow(
      EntityManager em, Keyring keys, Intakes intakes, JudgingIntake judging, ActionLog log) {
    this.em = em;
    this.keys = keys;
    this.intakes = intakes;
    this.judging = judging;
    this.log = log;
  }

  /**
   * Writes cells; saving a row says that somebody has looked at what the file said oddly.
   *
   * @param cells what now stands in some of the fields
   * @return the row as it is judged now, or {@link IntakeRefusal.NotNow}
   * @throws UnknownSubject when there is no such row of one's own
   */
  @Transactional
  public Outcome<IntakeRow> correct(
      Scope scope, long id, int number, Map<IntakeField, String> cells, Instant at) {
    return changed(
        scope,
        id,
        number,
        "import.row.correct",
        at,
        (headings, old) -> written(headings, old, cells));
  }

  /**
   * Leaves a row out: it is neither judged nor posted, and nothing in other rows hangs on it.
   *
   * @return the row, or {@link IntakeRefusal.NotNow}
   * @throws UnknownSubject when there is no such row of one's own
   */
  @Transactional
  public Outcome<IntakeRow> leaveOut(Scope scope, long id, int number, Instant at) {
    return changed(scope, id, number, "import.row.leave-out", at, (headings, old) -> old.leftOut());
  }

  /**
   * Takes in again a row that was left out.
   *
   * @return the row as it is judged now, or {@link IntakeRefusal.NotNow}
   * @throws UnknownSubject when there is no such row of one's own
   */
  @Transactional
  public Outcome<IntakeRow> takeIn(Scope scope, long id, int number, Instant at) {
    return changed(
        scope,
        id,
        number,
        "import.row.take-in",
        at,
        (headings, old) -> IntakeRow.read(old.id(), old.raw()));
  }

  private Outcome<IntakeRow> changed(
      Scope scope,
      long id,
      int number,
      String act,
      Instant at,
      BiFunction<Headings, IntakeRow, IntakeRow> change) {
    IntakeView intake = intakes.own(scope.accountId(), id);
    if (intakes.isBusy(intake)) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    intake = new IntakeTable(em).held(scope.accountId(), id);
    if (intake.state() != IntakeState.JUDGED) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    Headings headings = intake.headings();
    IntakeRow old = intakes.row(scope.accountId(), id, number);
    IntakeRow now = change.apply(headings, old);
    IntakeRows rows = new IntakeRows(em, keys, id);
    rows.write(List.of(now));
    Set<String> keysOfBoth = new HashSet<>(names(headings, old));
    keysOfBoth.addAll(names(headings, now));
    judging.judge(
        intake,
        scope,
        at,
        Progress.UNHEARD,
        row -> row.id() == old.id() || isInCircle(row) || hangsOn(headings, row, keysOfBoth));
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            act,
            "intake:" + id,
            Action.Result.DONE,
            Integer.toString(number)));
    return new Outcome.Recorded<>(rows.find(number).orElseThrow());
  }

  private static IntakeRow written(
      Headings headings, IntakeRow old, Map<IntakeField, String> wanted) {
    List<String> cells = new ArrayList<>(old.raw().cells());
    Map<Integer, String> odd = new TreeMap<>(old.raw().odd());
    wanted.forEach(
        (field, text) -> {
          OptionalInt column = headings.column(field);
          if (column.isPresent()) {
            while (cells.size() <= column.getAsInt()) {
              cells.add("");
            }
            String clean = text.replaceAll("\\p{Cntrl}", " ").strip();
            cells.set(
                column.getAsInt(), clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
            odd.remove(column.getAsInt());
          }
        });
    return new IntakeRow(
        old.id(),
        new RawRow(old.raw().number(), cells, odd),
        old.verdict(),
        old.troubles(),
        old.notes(),
        old.differences());
  }

  /** By what other rows may name this one. */
  private static Set<String> names(Headings headings, IntakeRow row) {
    return Set.of(
        row.cell(headings, IntakeField.NAME) + "\u0001",
        row.cell(headings, IntakeField.DOCUMENT) + "\u0002");
  }

  /** A circle of line managers is opened by any of its rows. */
  private static boolean isInCircle(IntakeRow row) {
    String circle = new WorkingLifeRefusal.OwnSuperior().code();
    return row.troubles().stream().anyMatch(one -> one.code().equals(circle));
  }

  /** Rows with the same number, and rows whose line manager it may be. */
  private static boolean hangsOn(Headings headings, IntakeRow row, Set<String> names) {
    String manager = row.cell(headings, IntakeField.MANAGER);
    return names.contains(row.cell(headings, IntakeField.DOCUMENT) + "\u0002")
        || (!manager.isEmpty()
            && (names.contains(manager + "\u0001") || names.contains(manager + "\u0002")));
  }
}
