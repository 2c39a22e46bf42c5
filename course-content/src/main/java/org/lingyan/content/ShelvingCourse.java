package org.lingyan.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.PublishingCourse;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Words;

/** Puts a course that was read on the shelf: its pages and figures first, then its outline. */
@ApplicationScoped
public class ShelvingCourse {
  private final ContentStore store;
  private final PublishingCourse publishing;

  /** For the container's proxy. */
  protected ShelvingCourse() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public ShelvingCourse(ContentStore store, PublishingCourse publishing) {
    this.store = store;
    this.publishing = publishing;
  }

  /**
   * Shelves a course.
   *
   * @return the id of the version; {@link Outcome.AlreadyRecorded} when this content was there
   */
  @Transactional
  public Outcome<Long> shelve(CoursePackage course, Instant at) {
    return publishing.publish(
        new CourseVersion(
            0,
            course.id(),
            course.version(),
            course.contentHash(),
            course.language().toLanguageTag(),
            course.category(),
            words(course.title()),
            words(course.summary()),
            course.quiz().passPercent(),
            course.lessons().stream().map(this::kept).toList(),
            course.quiz().questions().stream().map(ShelvingCourse::outlined).toList(),
            assets(course)),
        at);
  }

  private org.lingyan.learning.course.Lesson kept(Lesson lesson) {
    return new org.lingyan.learning.course.Lesson(
        lesson.id(),
        words(lesson.title()),
        lesson.minutes(),
        store.put(lesson.html().getBytes(StandardCharsets.UTF_8)));
  }

  private List<org.lingyan.learning.course.Asset> assets(CoursePackage course) {
    return course.assets().entrySet().stream()
        .map(
            figure ->
                new org.lingyan.learning.course.Asset(
                    figure.getKey(),
                    figure.getValue().mediaType(),
                    store.put(figure.getValue().bytes())))
        .toList();
  }

  private static org.lingyan.learning.course.Question outlined(Question question) {
    return new org.lingyan.learning.course.Question(
        question.id(),
        question.kind() == Question.Kind.MULTIPLE,
        question.lessonId().orElse(""),
        question.text(),
        question.options(),
        String.join("", question.key()),
        question.explanation());
  }

  private static Words words(LocalizedText text) {
    return new Words(text.chinese(), text.english());
  }
}
