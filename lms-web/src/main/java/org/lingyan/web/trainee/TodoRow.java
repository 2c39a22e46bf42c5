package org.lingyan.web.trainee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.web.text.Texts;

/** Something that waits for her: only what she herself can bring to an end now. */
public final class TodoRow {
  private final String text;
  private final String details;
  private final String href;

  private TodoRow(String text, String details, String href) {
    this.text = text;
    this.details = details;
    this.href = href;
  }

  /** The agenda in words. */
  static List<TodoRow> of(Agenda agenda, Texts texts) {
    return Stream.concat(
            agenda.waiting().stream().map(course -> of(course, texts)),
            agenda.late().stream().map(verdict -> of(verdict, texts)))
        .toList();
  }

  private static TodoRow of(MyCourse course, Texts texts) {
    String title = course.course().title().in(texts.locale());
    int questions = course.course().questions().size();
    String details =
        switch (course.step()) {
          case QUIZ_BEGUN -> texts.of("todo.answered", course.quiz().answered(), questions);
          case QUIZ_AGAIN ->
              texts.of("todo.failed", course.quiz().score(), course.course().passPercent());
          case QUIZ -> texts.of("todo.questions", questions);
          default ->
              texts.of(
                  "todo.lessons-open",
                  course.course().lessons().size() - course.lessonsDone(),
                  course.course().lessons().indexOf(course.lesson()) + 1,
                  course.lesson().title().in(texts.locale()));
        };
    return new TodoRow(
        texts.of("todo." + course.step().name(), title), details, Addresses.step(course));
  }

  private static TodoRow of(HoursVerdict verdict, Texts texts) {
    LocalDate last = verdict.period().last();
    return new TodoRow(
        texts.of("todo.short", verdict.missing().orElseThrow()),
        texts.of("todo.days-left", last, ChronoUnit.DAYS.between(verdict.asOf(), last)),
        "/trainee/courses");
  }

  /** What it is. */
  public String getText() {
    return text;
  }

  /** What decides. */
  public String getDetails() {
    return details;
  }

  /** Where it is done. */
  public String getHref() {
    return href;
  }
}
