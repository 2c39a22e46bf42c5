package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The player: one lesson of one's own attempt. */
@Named("traineeLesson")
@RequestScoped
public class LessonPage {
  private final CurrentCaller current;
  private final Attempts attempts;
  private final LessonTexts lessonTexts;
  private final RuleBook rules;
  private final Timekeeper time;
  private final PageTexts texts;
  private String attempt = "";
  private String lesson = "";
  private Optional<LessonView> view = Optional.empty();

  /** For the container's proxy. */
  protected LessonPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public LessonPage(
      CurrentCaller current,
      Attempts attempts,
      LessonTexts lessonTexts,
      RuleBook rules,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.attempts = attempts;
    this.lessonTexts = lessonTexts;
    this.rules = rules;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads everything once.
   *
   * @throws UnknownSubject when the attempt is not hers or has no such lesson
   */
  public void load() {
    AttemptView own = attempts.own(Learner.id(current), Learner.idIn(attempt));
    Lesson shown = shown(own);
    view =
        Optional.of(
            new LessonView(
                own,
                shown,
                lessonTexts.of(own.course(), shown),
                rules.onlinePolicy(time.today()),
                texts.texts()));
  }

  private Lesson shown(AttemptView own) {
    CourseVersion course = own.course();
    if (lesson.isEmpty()) {
      return own.nextLesson().orElseGet(() -> course.lessons().get(0));
    }
    return course.lesson(lesson).orElseThrow(() -> new UnknownSubject("lesson:" + lesson));
  }

  /** Id of the attempt, from the address. */
  public String getAttempt() {
    return attempt;
  }

  /** Takes the id. */
  public void setAttempt(String attempt) {
    this.attempt = attempt;
  }

  /** Id of the lesson, from the address; empty for the next open one. */
  public String getLesson() {
    return lesson;
  }

  /** Takes the id. */
  public void setLesson(String lesson) {
    this.lesson = lesson;
  }

  /** Whose page it is: answers and times kept on a device belong to one person. */
  public String getOwner() {
    return Ids.text(Learner.id(current));
  }

  /** What is shown. */
  public LessonView getView() {
    return view.orElseThrow();
  }
}
