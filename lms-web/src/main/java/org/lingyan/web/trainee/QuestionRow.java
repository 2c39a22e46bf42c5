package org.lingyan.web.trainee;

import java.util.List;
import org.lingyan.learning.attempt.QuizView;
import org.lingyan.learning.course.Lesson;
import org.lingyan.learning.course.Question;
import org.lingyan.web.text.Texts;

/** A question of a try: to be answered, or judged. */
public final class QuestionRow {
  private final int no;
  private final Question question;
  private final String answer;
  private final boolean right;
  private final boolean told;
  private final List<OptionRow> options;
  private final String lessonTitle;
  private final String lessonHref;

  private QuestionRow(QuizView quiz, Question question, Texts texts) {
    this.no = quiz.course().questions().indexOf(question) + 1;
    this.question = question;
    this.answer = quiz.answers().getOrDefault(question.id(), "");
    this.right = quiz.right(question).orElse(false);
    this.told = quiz.solutionTold();
    // What was answered right is no secret to who answered it.
    String known = told || right ? question.key() : "";
    this.options =
        question.options().entrySet().stream()
            .map(
                option ->
                    new OptionRow(
                        option.getKey(),
                        option.getValue(),
                        answer.contains(option.getKey()),
                        known.contains(option.getKey())))
            .toList();
    this.lessonTitle =
        quiz.course()
            .lesson(question.lessonId())
            .map(Lesson::title)
            .map(title -> title.in(texts.locale()))
            .orElse("");
    this.lessonHref = Addresses.lesson(quiz.attemptId(), question.lessonId());
  }

  /** The questions of a try. */
  static List<QuestionRow> of(QuizView quiz, Texts texts) {
    return quiz.course().questions().stream()
        .map(question -> new QuestionRow(quiz, question, texts))
        .toList();
  }

  /** Its number, from 1. */
  public int getNo() {
    return no;
  }

  /** Its id. */
  public String getId() {
    return question.id();
  }

  /** The question. */
  public String getText() {
    return question.text();
  }

  /** Whether several letters may be right. */
  public boolean isMultiple() {
    return question.multiple();
  }

  /** What can be answered. */
  public List<OptionRow> getOptions() {
    return options;
  }

  /** Letters answered; empty for none. */
  public String getAnswer() {
    return answer;
  }

  /** Whether something was answered. */
  public boolean isAnswered() {
    return !answer.isEmpty();
  }

  /** Whether the answer is right. */
  public boolean isRight() {
    return right;
  }

  /** Whether the right letters and why they are right are told. */
  public boolean isTold() {
    return told;
  }

  /** The right letters; empty until they are told. */
  public String getKey() {
    return told ? question.key() : "";
  }

  /** Why; empty until it is told. */
  public String getExplanation() {
    return told ? question.explanation() : "";
  }

  /** The lesson that explains it; may be empty. */
  public String getLessonTitle() {
    return lessonTitle;
  }

  /** Its address. */
  public String getLessonHref() {
    return lessonHref;
  }

  /** A possible answer. */
  public static final class OptionRow {
    private final String letter;
    private final String text;
    private final boolean chosen;
    private final boolean right;

    private OptionRow(String letter, String text, boolean chosen, boolean right) {
      this.letter = letter;
      this.text = text;
      this.chosen = chosen;
      this.right = right;
    }

    /** Its letter. */
    public String getLetter() {
      return letter;
    }

    /** Its text. */
    public String getText() {
      return text;
    }

    /** Whether it was chosen. */
    public boolean isChosen() {
      return chosen;
    }

    /** Whether the reader may know that it belongs to the right answer. */
    public boolean isRight() {
      return right;
    }
  }
}
