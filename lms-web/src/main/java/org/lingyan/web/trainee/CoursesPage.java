package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The catalogue with how far she is in every course. */
@Named("traineeCourses")
@RequestScoped
public class CoursesPage {
  private final CurrentCaller current;
  private final MyCourses myCourses;
  private final Standings standings;
  private final Timekeeper time;
  private final PageTexts texts;
  private List<CourseRow> rows = List.of();

  /** For the container's proxy. */
  protected CoursesPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CoursesPage(
      CurrentCaller current,
      MyCourses myCourses,
      Standings standings,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.myCourses = myCourses;
    this.standings = standings;
    this.time = time;
    this.texts = texts;
  }

  /** Reads everything once. */
  public void load() {
    long person = Learner.id(current);
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Optional<HoursRule> rule =
        standings.of(person, DateRange.yearOf(today), today, now).stream()
            .filter(Judged::main)
            .map(judged -> judged.verdict().rule())
            .findFirst();
    rows =
        myCourses.of(person).stream()
            .map(course -> CourseRow.of(course, rule, texts.texts()))
            .toList();
  }

  /** All courses, hers first. */
  public List<CourseRow> getRows() {
    return rows;
  }
}
