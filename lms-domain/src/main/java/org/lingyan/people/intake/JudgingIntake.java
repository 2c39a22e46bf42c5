package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;

/** The dry run: says of every row what posting would do, and everything that is wrong (I2). */
@ApplicationScoped
public class JudgingIntake {
  private final EntityManager em;
  private final Keyring keys;
  private final PeopleBook book;
  private final ListsAbove above;

  /** For the container's proxy. */
  protected JudgingIntake() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  JudgingIntake(EntityManager em, Keyring keys, PeopleBook book, ListsAbove above) {
    this.em = em;
    this.keys = keys;
    this.book = book;
    this.above = above;
  }

  /**
   * Judges all rows of one's own import that has been read and is not posted.
   *
   * @return the import, or {@link IntakeRefusal.NotNow}
   */
  @Transactional
  public Outcome<IntakeView> judge(Scope scope, long id, Instant at, Progress progress) {
    IntakeTable table = new IntakeTable(em);
    IntakeView intake = table.held(scope.accountId(), id);
    if (intake.state() != IntakeState.READING && intake.state() != IntakeState.JUDGED) {
      return Outcome.refused(new IntakeRefusal.NotNow());
    }
    judge(intake, scope, at, progress, (file, row) -> true);
    return new Outcome.Recorded<>(table.own(scope.accountId(), id));
  }

  /**
   * Judges those rows of a held import that a change of another may have touched.
   *
   * @param which whether a row is one of them, by what all rows of the list say now
   */
  void judge(
      IntakeView intake,
      Scope scope,
      Instant at,
      Progress progress,
      BiPredicate<FileIndex, IntakeRow> which) {
    IntakeRows rows = new IntakeRows(em, keys, intake.id());
    switch (intake.kind()) {
      case PEOPLE -> people(intake, scope, rows, progress, which);
      case ORGANISATIONS -> organisations(intake, scope, rows, progress);
      default -> above.judge(intake, scope, progress);
    }
    new IntakeTable(em).counted(intake.id(), rows.counts(), at);
  }

  private void people(
      IntakeView intake,
      Scope scope,
      IntakeRows rows,
      Progress progress,
      BiPredicate<FileIndex, IntakeRow> which) {
    FileIndex file = new FileIndex();
    int[] total = {0};
    rows.each(
        some -> {
          some.stream()
              .filter(row -> !row.isLeftOut())
              .forEach(row -> file.add(PersonLine.of(intake.headings(), row, scope.day())));
          total[0] += some.size();
        });
    book.holders(file);
    LeadingLines leading = book.leading(file, scope);
    Places places = Places.in(em, scope);
    int[] done = {0};
    rows.each(
        some -> {
          List<IntakeRow> touched =
              some.stream()
                  .filter(row -> !row.isLeftOut())
                  .filter(row -> which.test(file, row))
                  .toList();
          List<PersonLine> lines =
              touched.stream()
                  .map(row -> PersonLine.of(intake.headings(), row, scope.day()))
                  .toList();
          PeopleJudge judge =
              new PeopleJudge(scope, places, file, book.about(lines, file, leading, scope));
          List<IntakeRow> judged = new ArrayList<>();
          for (int i = 0; i < lines.size(); i++) {
            PersonFinding found = judge.judge(lines.get(i));
            judged.add(
                touched
                    .get(i)
                    .judged(found.verdict(), found.troubles(), found.notes(), found.differences()));
          }
          rows.write(judged);
          done[0] += some.size();
          progress.told(done[0], total[0]);
        });
  }

  private void organisations(IntakeView intake, Scope scope, IntakeRows rows, Progress progress) {
    List<IntakeRow> all = new ArrayList<>();
    rows.each(some -> some.stream().filter(row -> !row.isLeftOut()).forEach(all::add));
    PlacesJudge judge =
        new PlacesJudge(
            Places.in(em, scope),
            all.stream().map(row -> PlaceLine.of(intake.headings(), row)).toList());
    List<IntakeRow> judged = new ArrayList<>();
    for (IntakeRow row : all) {
      PlacesJudge.Finding found = judge.judge(row.raw().number());
      judged.add(row.judged(found.verdict(), found.troubles(), found.notes(), List.of()));
    }
    rows.write(judged);
    progress.told(all.size(), all.size());
  }
}
