package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.lingyan.learning.attempt.AttemptView;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.attempt.QuizView;
import org.lingyan.learning.attempt.TakingQuiz;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The quiz of one's own attempt: closed, ready, being taken, or judged. */
@Named("traineeQuiz")
@RequestScoped
public class QuizPage {
  private final CurrentCaller current;
  private final Attempts attempts;
  private final TakingQuiz taking;
  private final Rewards rewards;
  private final Timekeeper time;
  private final PageTexts texts;
  private String attempt = "";
  private Optional<AttemptView> own = Optional.empty();
  private Optional<QuizView> quiz = Optional.empty();
  private List<QuestionRow> questions = List.of();
  private Optional<RewardRow> reward = Optional.empty();

  /** For the container's proxy. */
  protected QuizPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public QuizPage(
      CurrentCaller current,
      Attempts attempts,
      TakingQuiz taking,
      Rewards rewards,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.attempts = attempts;
    this.taking = taking;
    this.rewards = rewards;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads everything once.
   *
   * @throws org.lingyan.shared.UnknownSubject when the attempt is not hers
   */
  public void load() {
    long person = Learner.id(current);
    AttemptView found = attempts.own(person, Learner.idIn(attempt));
    own = Optional.of(found);
    quiz = taking.latest(person, found.id());
    questions = quiz.map(shown -> QuestionRow.of(shown, texts.texts())).orElse(List.of());
    if (isPassed()) {
      reward =
          rewards
              .of(person, found.course().courseId(), time.now())
              .map(brought -> RewardRow.of(brought, texts.texts()));
    }
  }

  /** Id of the attempt, from the address. */
  public String getAttempt() {
    return attempt;
  }

  /** Takes the id. */
  public void setAttempt(String attempt) {
    this.attempt = attempt;
  }

  /** Whose page it is: answers kept on a device belong to one person. */
  public String getOwner() {
    return Ids.text(Learner.id(current));
  }

  /** Title of the course. */
  public String getCourseTitle() {
    return own.orElseThrow().course().title().in(texts.texts().locale());
  }

  /** Address of the course's outline. */
  public String getCourseHref() {
    return Addresses.course(own.orElseThrow().course().courseId());
  }

  /** Language the questions are written in. */
  public String getLanguage() {
    return own.orElseThrow().course().language();
  }

  /** Whether lessons are still open and no try was ever begun. */
  public boolean isClosed() {
    return quiz.isEmpty() && !own.orElseThrow().lessonsComplete();
  }

  /** Lessons that are still open. */
  public long getLessonsOpen() {
    AttemptView found = own.orElseThrow();
    return found.course().lessons().size() - found.lessonsDone();
  }

  /** The next open lesson. */
  public String getLessonHref() {
    AttemptView found = own.orElseThrow();
    return found
        .nextLesson()
        .map(lesson -> Addresses.lesson(found.id(), lesson.id()))
        .orElseGet(this::getCourseHref);
  }

  /** Whether the first try can be begun. */
  public boolean isReady() {
    return quiz.isEmpty() && !isClosed();
  }

  /** Whether a try is being taken. */
  public boolean isOpen() {
    return quiz.filter(shown -> shown.submittedAt().isEmpty()).isPresent();
  }

  /** Whether the latest try was handed in. */
  public boolean isJudged() {
    return quiz.filter(shown -> shown.submittedAt().isPresent()).isPresent();
  }

  /** Whether it passed. */
  public boolean isPassed() {
    return quiz.filter(QuizView::passed).isPresent();
  }

  /** Id of the try. */
  public String getTryId() {
    return quiz.map(shown -> Ids.text(shown.tryId())).orElse("");
  }

  /** Number of the try. */
  public int getNo() {
    return quiz.map(QuizView::no).orElse(0);
  }

  /** Largest counter of a saved answer. */
  public long getLastSeq() {
    return quiz.map(QuizView::lastSeq).orElse(0L);
  }

  /** Percent reached. */
  public int getScore() {
    return quiz.flatMap(QuizView::score).orElse(0);
  }

  /** Percent that passes. */
  public int getPassPercent() {
    return own.orElseThrow().course().passPercent();
  }

  /** Number of questions. */
  public int getAsked() {
    return own.orElseThrow().course().questions().size();
  }

  /** Questions with a saved answer. */
  public long getAnswered() {
    return questions.stream().filter(QuestionRow::isAnswered).count();
  }

  /** Questions answered right. */
  public long getRight() {
    return questions.stream().filter(QuestionRow::isRight).count();
  }

  /** The questions of the try. */
  public List<QuestionRow> getQuestions() {
    return questions;
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
