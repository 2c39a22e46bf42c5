package org.lingyan.learning.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** Puts a course on the shelf. */
@ApplicationScoped
public class PublishingCourse {
  private final EntityManager em;

  /** For the container's proxy. */
  protected PublishingCourse() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public PublishingCourse(EntityManager em) {
    this.em = em;
  }

  /**
   * C1: publishes a version. Its id is given here; the one in the draft does not matter.
   *
   * @return the id of the version
   */
  @Transactional
  public Outcome<Long> publish(CourseVersion draft, Instant at) {
    Optional<Long> same =
        Rows.first(
            em,
            "SELECT id FROM course_version WHERE course_id = ?1 AND content_hash = ?2",
            row -> row.number(0),
            draft.courseId(),
            bytes(draft.contentHash()));
    if (same.isPresent()) {
      return new Outcome.AlreadyRecorded<>(same.get());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO course_version (id, course_id, label, content_hash, published_at, language,"
            + " category, title_zh, title_en, summary_zh, summary_en, pass_percent)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id,
        draft.courseId(),
        draft.label(),
        bytes(draft.contentHash()),
        at,
        draft.language(),
        draft.category(),
        draft.title().zh(),
        draft.title().en(),
        draft.summary().zh(),
        draft.summary().en(),
        draft.passPercent());
    for (int i = 0; i < draft.lessons().size(); i++) {
      lesson(id, i, draft.lessons().get(i));
    }
    for (int i = 0; i < draft.questions().size(); i++) {
      question(id, i, draft.questions().get(i));
    }
    for (Asset asset : draft.assets()) {
      Rows.change(
          em,
          "INSERT INTO course_asset (version_id, name, media_type, hash) VALUES (?1, ?2, ?3, ?4)",
          id,
          asset.name(),
          asset.mediaType(),
          bytes(asset.hash()));
    }
    return new Outcome.Recorded<>(id);
  }

  private void lesson(long id, int ordinal, Lesson lesson) {
    Rows.change(
        em,
        "INSERT INTO course_lesson"
            + " (version_id, ordinal, lesson_id, title_zh, title_en, minutes, html_hash)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        id,
        ordinal,
        lesson.id(),
        lesson.title().zh(),
        lesson.title().en(),
        lesson.minutes(),
        bytes(lesson.htmlHash()));
  }

  private void question(long id, int ordinal, Question question) {
    Rows.change(
        em,
        "INSERT INTO course_question"
            + " (version_id, ordinal, question_id, kind, lesson_id, text, answer_key, explanation)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        ordinal,
        question.id(),
        question.multiple() ? "MULTIPLE" : "SINGLE",
        question.lessonId(),
        question.text(),
        question.key(),
        question.explanation());
    question
        .options()
        .forEach(
            (letter, text) ->
                Rows.change(
                    em,
                    "INSERT INTO course_option (version_id, question_id, letter, text)"
                        + " VALUES (?1, ?2, ?3, ?4)",
                    id,
                    question.id(),
                    letter,
                    text));
  }

  private static byte[] bytes(String hash) {
    return HexFormat.of().parseHex(hash);
  }
}
