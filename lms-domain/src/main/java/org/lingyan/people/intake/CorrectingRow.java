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
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
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
   * Writes cells; saving a row says that somebody has looked at what the file said oddly. The list
   * gets a column for what it had none for.
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
        cells.entrySet().stream()
            .filter(cell -> !cell.getValue().isBlank())
            .map(Map.Entry::getKey)
            .sorted()
            .toList(),
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
    return changed(
        scope, id, number, "import.row.leave-out", at, List.of(), (headings, old) -> old.leftOut());
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
        List.of(),
        (headings, old) -> IntakeRow.read(old.id(), old.raw()));
  }

  private Outcome<IntakeRow> changed(
      Scope scope,
      long id,
      int number,
      String act,
      Instant at,
      List<IntakeField> filled,
      BiFunction<Headings, IntakeRow, IntakeRow> change) {
    IntakeView intake = intakes.own(scope.accountId(), id);
    if (intakes.isBusy(intake)) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    IntakeTable table = new IntakeTable(em);
    intake = table.held(scope.accountId(), id);
    if (intake.state() != IntakeState.JUDGED) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    Headings headings = intake.headings().with(filled);
    if (!headings.equals(intake.headings())) {
      table.headings(id, headings);
      intake = table.held(scope.accountId(), id);
    }
    IntakeRow old = intakes.row(scope.accountId(), id, number);
    IntakeRow now = change.apply(headings, old);
    IntakeRows rows = new IntakeRows(em, keys, id);
    rows.write(List.of(now));
    Marks marks = Marks.of(headings, old, now);
    judging.judge(
        intake,
        scope,
        at,
        Progress.UNHEARD,
        (file, row) ->
            row.id() == old.id()
                || isInCircle(row)
                || isTwiceWith(row, number)
                || file.areOne(number, row.raw().number())
                || marks.areIn(headings, row));
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

  /** A circle of line managers is opened by any of its rows. */
  private static boolean isInCircle(IntakeRow row) {
    String circle = new WorkingLifeRefusal.OwnSuperior().code();
    return row.troubles().stream().anyMatch(one -> one.code().equals(circle));
  }

  /** Whether a row was found to be about the person of another one, by another document. */
  private static boolean isTwiceWith(IntakeRow row, int number) {
    return row.troubles().stream()
        .filter(one -> one.code().equals(PeopleJudge.PERSON_TWICE))
        .anyMatch(one -> PeopleJudge.isAbout(one, number));
  }

  /**
   * By what other rows may name a row: what it was called and what it is called now, each as it is
   * compared, however it is written.
   */
  private record Marks(Set<String> names, Set<IdentityDocument> documents) {
    static Marks of(Headings headings, IntakeRow old, IntakeRow now) {
      Set<String> names = new HashSet<>();
      Set<IdentityDocument> documents = new HashSet<>();
      for (IntakeRow row : List.of(old, now)) {
        names.add(PersonFacts.spelled(row.cell(headings, IntakeField.NAME)));
        documents.addAll(IdentityDocument.candidates(row.cell(headings, IntakeField.DOCUMENT)));
      }
      names.remove("");
      return new Marks(names, documents);
    }

    /** Rows with the same number, and rows whose line manager it may be. */
    boolean areIn(Headings headings, IntakeRow row) {
      String manager = PersonFacts.spelled(row.cell(headings, IntakeField.MANAGER));
      return isDocument(row.cell(headings, IntakeField.DOCUMENT))
          || names.contains(manager)
          || TypedLeader.of(manager).filter(one -> names.contains(one.name())).isPresent()
          || isDocument(manager);
    }

    private boolean isDocument(String typed) {
      return IdentityDocument.candidates(typed).stream().anyMatch(documents::contains);
    }
  }
}
