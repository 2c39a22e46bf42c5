package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.Texts;

/** The trainee's first page: how do I stand, what waits for me, where do I go on. */
@Named("traineeHome")
@RequestScoped
public class HomePage {
  private static final int COURSES_SHOWN = 4;
  private static final int PROOFS_SHOWN = 3;

  private final CurrentCaller current;
  private final Standings standings;
  private final MyCourses myCourses;
  private final Proofs proofs;
  private final Timekeeper time;
  private final PageTexts texts;
  private String year = "";
  private Optional<StandingRow> standing = Optional.empty();
  private List<StandingRow> others = List.of();
  private Optional<StepRow> next = Optional.empty();
  private List<TodoRow> todos = List.of();
  private List<CourseRow> courses = List.of();
  private List<ProofRow> papers = List.of();

  /** For the container's proxy. */
  protected HomePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HomePage(
      CurrentCaller current,
      Standings standings,
      MyCourses myCourses,
      Proofs proofs,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.standings = standings;
    this.myCourses = myCourses;
    this.proofs = proofs;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once. */
  public void load() {
    long person = Learner.id(current);
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Texts words = texts.texts();
    year = Integer.toString(today.getYear());
    List<Judged> judged = standings.of(person, DateRange.yearOf(today), today, now);
    Optional<HoursVerdict> main =
        judged.stream().filter(Judged::main).map(Judged::verdict).findFirst();
    standing = main.map(verdict -> StandingRow.of(verdict, words));
    others =
        judged.stream()
            .filter(other -> !other.main())
            .map(other -> StandingRow.of(other.verdict(), words))
            .toList();
    List<MyCourse> all = myCourses.of(person);
    Agenda agenda = Agenda.of(all, main, today);
    next = agenda.next().map(course -> StepRow.of(course, words));
    todos = TodoRow.of(agenda, words);
    courses =
        all.stream()
            .limit(COURSES_SHOWN)
            .map(course -> CourseRow.of(course, main.map(HoursVerdict::rule), words))
            .toList();
    papers =
        proofs.of(person).stream()
            .limit(PROOFS_SHOWN)
            .map(proof -> ProofRow.of(proof, words))
            .toList();
  }

  /** This year. */
  public String getYear() {
    return year;
  }

  /** Whether a requirement binds her this year. */
  public boolean isBound() {
    return standing.isPresent();
  }

  /** How she stands under the main requirement. */
  public StandingRow getStanding() {
    return standing.orElseThrow();
  }

  /** How she stands under the others. */
  public List<StandingRow> getOthers() {
    return others;
  }

  /** Whether there is something to go on with. */
  public boolean isNextKnown() {
    return next.isPresent();
  }

  /** What to go on with. */
  public StepRow getNext() {
    return next.orElseThrow();
  }

  /** What waits for her. */
  public List<TodoRow> getTodos() {
    return todos;
  }

  /** Her courses, then others. */
  public List<CourseRow> getCourses() {
    return courses;
  }

  /** Her latest papers. */
  public List<ProofRow> getPapers() {
    return papers;
  }
}
