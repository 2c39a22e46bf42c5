package org.lingyan.learning.course;

import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Words;

/**
 * A course as published.
 *
 * @param id id of the version
 * @param courseId id of the course, the same for all its versions
 * @param label the author's version text
 * @param contentHash SHA-256 of everything in it, hexadecimal
 * @param language language of the lessons
 * @param category category of its hours
 * @param title title
 * @param summary a sentence or two
 * @param passPercent percent of right answers that pass the quiz
 * @param lessons lessons in order
 * @param questions questions in order
 * @param assets figures
 */
public record CourseVersion(
    long id,
    String courseId,
    String label,
    String contentHash,
    String language,
    String category,
    Words title,
    Words summary,
    int passPercent,
    List<Lesson> lessons,
    List<Question> questions,
    List<Asset> assets) {
  /** Freezes the lists. */
  public CourseVersion {
    lessons = List.copyOf(lessons);
    questions = List.copyOf(questions);
    assets = List.copyOf(assets);
  }

  /** A lesson by id. */
  public Optional<Lesson> lesson(String lessonId) {
    return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
  }

  /** A question by id. */
  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /** Declared minutes of all lessons. */
  public int minutes() {
    return lessons.stream().mapToInt(Lesson::minutes).sum();
  }
}
