package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.progress.CourseStep;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.Texts;

/** The outline of a course. */
@Named("traineeCourse")
@RequestScoped
public class CoursePage {
  private final CurrentCaller current;
  private final MyCourses myCourses;
  private final LessonTexts lessonTexts;
  private final Rewards rewards;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private Optional<CourseRow> course = Optional.empty();
  private String category = "";
  private String language = "";
  private String quizState = "";
  private String quizHref = "";
  private String quizSize = "";
  private List<LessonRow> lessons = List.of();
  private List<SourceRow> sources = List.of();
  private Optional<RewardRow> reward = Optional.empty();

  /** For the container's proxy. */
  protected CoursePage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CoursePage(
      CurrentCaller current,
      MyCourses myCourses,
      LessonTexts lessonTexts,
      Rewards rewards,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.myCourses = myCourses;
    this.lessonTexts = lessonTexts;
    this.rewards = rewards;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads everything once.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is no such course
   */
  public void load() {
    long person = Learner.id(current);
    Texts words = texts.texts();
    MyCourse mine = myCourses.at(person, id);
    CourseVersion version = mine.course();
    course = Optional.of(CourseRow.of(mine, Optional.empty(), words));
    category = words.category(version.category());
    language = version.language();
    lessons =
        version.lessons().stream()
            .map(
                lesson ->
                    mine.attempt()
                        .map(attempt -> LessonRow.of(attempt, lesson, false, words))
                        .orElseGet(() -> LessonRow.of(version, lesson, words)))
            .toList();
    sources = lessonTexts.sources(version);
    quizState = quizState(mine, words);
    quizSize = words.of("course.quiz.size", version.questions().size(), version.passPercent());
    quizHref =
        mine.attempt()
            .filter(attempt -> attempt.lessonsComplete())
            .map(attempt -> Addresses.quiz(attempt.id()))
            .orElse("");
    if (mine.step() == CourseStep.REVIEW) {
      reward =
          rewards
              .of(person, version.courseId(), time.now())
              .map(brought -> RewardRow.of(brought, words));
    }
  }

  private static String quizState(MyCourse mine, Texts words) {
    int questions = mine.course().questions().size();
    return switch (mine.step()) {
      case BEGIN, LEARN -> words.of("course.quiz.closed");
      case QUIZ -> words.of("course.quiz.open");
      case QUIZ_BEGUN -> words.of("todo.answered", mine.quiz().answered(), questions);
      case QUIZ_AGAIN -> words.of("todo.failed", mine.quiz().score(), mine.course().passPercent());
      case REVIEW -> words.of("course.quiz.passed", mine.quiz().score());
    };
  }

  /** Id of the course, from the address. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** Title, length and the next step. */
  public CourseRow getCourse() {
    return course.orElseThrow();
  }

  /** Category of its hours. */
  public String getCategory() {
    return category;
  }

  /** Whether the lessons are written in another language than the page. */
  public boolean isForeign() {
    return !language.startsWith(texts.texts().locale().getLanguage());
  }

  /** The lessons. */
  public List<LessonRow> getLessons() {
    return lessons;
  }

  /** How the quiz stands. */
  public String getQuizState() {
    return quizState;
  }

  /** The quiz; empty while lessons are open. */
  public String getQuizHref() {
    return quizHref;
  }

  /** How long the quiz is and what passes. */
  public String getQuizSize() {
    return quizSize;
  }

  /** What the lessons cite. */
  public List<SourceRow> getSources() {
    return sources;
  }

  /** Whether it brought hours. */
  public boolean isRewarded() {
    return reward.isPresent();
  }

  /** What it brought. */
  public RewardRow getReward() {
    return reward.orElseThrow();
  }
}
