package org.lingyan.web.trainee;

import java.util.List;
import java.util.Optional;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.LessonProgress;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;
import org.lingyan.rules.OnlinePolicy;
import org.lingyan.shared.SourceStatus;
import org.lingyan.web.text.Texts;

/** The lesson as the page shows it. */
public final class LessonView {
  private final String courseTitle;
  private final String courseHref;
  private final String language;
  private final LessonRow row;
  private final String html;
  private final LessonProgress progress;
  private final int neededSeconds;
  private final long presenceMinutes;
  private final String policySource;
  private final SourceStatus policyStatus;
  private final List<LessonRow> outline;
  private final Optional<LessonRow> previous;
  private final Optional<LessonRow> next;
  private final String quizHref;
  private final boolean quizPassed;
  private final boolean complete;

  LessonView(
      AttemptView attempt, Lesson lesson, LessonText text, OnlinePolicy policy, Texts texts) {
    CourseVersion course = attempt.course();
    this.courseTitle = course.title().in(texts.locale());
    this.courseHref = Addresses.course(course.courseId());
    this.language = course.language();
    this.row = LessonRow.of(attempt, lesson, true, texts);
    this.html = text.html();
    this.progress = attempt.of(lesson.id());
    this.neededSeconds = (lesson.minutes() * 60 * policy.leastShare() + 99) / 100;
    this.presenceMinutes = policy.presenceEvery().toMinutes();
    this.policySource = texts.of(policy.citation());
    this.policyStatus = policy.citation().status();
    this.outline =
        course.lessons().stream()
            .map(one -> LessonRow.of(attempt, one, one.equals(lesson), texts))
            .toList();
    int at = row.getNo() - 1;
    this.previous = at == 0 ? Optional.empty() : Optional.of(outline.get(at - 1));
    this.next =
        at + 1 < outline.size()
            ? Optional.of(outline.get(at + 1))
            : outline.stream().filter(one -> !one.isDone() && !one.isHere()).findFirst();
    this.quizHref = Addresses.quiz(attempt.id());
    this.quizPassed = attempt.quizPassed();
    this.complete = attempt.completedAt().isPresent();
  }

  /** Title of the course. */
  public String getCourseTitle() {
    return courseTitle;
  }

  /** Address of the course's outline. */
  public String getCourseHref() {
    return courseHref;
  }

  /** Language the lesson is written in. */
  public String getLanguage() {
    return language;
  }

  /** Number, title, minutes and state. */
  public LessonRow getRow() {
    return row;
  }

  /** The lesson's page. */
  public String getHtml() {
    return html;
  }

  /** Number of the block at which reading goes on. */
  public int getPlace() {
    return progress.place();
  }

  /** Whether its end was on screen before. */
  public boolean isEndReached() {
    return progress.reachedEnd();
  }

  /** Seconds credited so far. */
  public int getSeconds() {
    return progress.seconds();
  }

  /** Seconds that must be spent before it is done. */
  public int getNeededSeconds() {
    return neededSeconds;
  }

  /** The same in minutes, rounded up. */
  public int getNeededMinutes() {
    return (neededSeconds + 59) / 60;
  }

  /** Minutes after which the page asks whether somebody is there. */
  public long getPresenceMinutes() {
    return presenceMinutes;
  }

  /** Where the way of counting comes from. */
  public String getPolicySource() {
    return policySource;
  }

  /** How sure that source is. */
  public SourceStatus getPolicyStatus() {
    return policyStatus;
  }

  /** All lessons. */
  public List<LessonRow> getOutline() {
    return outline;
  }

  /** Number of lessons. */
  public int getLessons() {
    return outline.size();
  }

  /** Lessons that are done. */
  public long getLessonsDone() {
    return outline.stream().filter(LessonRow::isDone).count();
  }

  /** Lessons beside this one that are open. */
  public long getOthersOpen() {
    return outline.stream().filter(one -> !one.isDone() && !one.isHere()).count();
  }

  /** Percent of the lessons that are done. */
  public long getPercent() {
    return getLessonsDone() * 100 / outline.size();
  }

  /** Whether there is a lesson before. */
  public boolean isPreviousKnown() {
    return previous.isPresent();
  }

  /** The lesson before. */
  public LessonRow getPrevious() {
    return previous.orElseThrow();
  }

  /** Whether there is a lesson to go on with. */
  public boolean isNextKnown() {
    return next.isPresent();
  }

  /** The lesson to go on with: the one behind, or the first that is still open. */
  public LessonRow getNext() {
    return next.orElseThrow();
  }

  /** Address of the quiz. */
  public String getQuizHref() {
    return quizHref;
  }

  /** Whether the quiz is passed. */
  public boolean isQuizPassed() {
    return quizPassed;
  }

  /** Whether the quiz can be taken. */
  public boolean isQuizOpen() {
    return !quizPassed && getLessonsDone() == outline.size();
  }

  /** Whether the course is completed, so that nothing more is earned. */
  public boolean isComplete() {
    return complete;
  }
}
