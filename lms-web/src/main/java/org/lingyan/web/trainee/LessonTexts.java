package org.lingyan.web.trainee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.content.ContentStore;
import org.lingyan.learning.course.Asset;
import org.lingyan.learning.course.CourseVersion;
import org.lingyan.learning.course.Lesson;

/** Pages of lessons. A version never changes, so the ones read lately are kept. */
@ApplicationScoped
public class LessonTexts {
  private static final int KEPT = 200;
  private static final String SVG = "image/svg+xml";

  private final ContentStore store;
  private final Map<String, LessonText> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  /** For the container's proxy. */
  protected LessonTexts() {
    this(null);
  }

  /** Reads from this store. */
  @Inject
  public LessonTexts(ContentStore store) {
    this.store = store;
  }

  /** The page of a lesson. */
  LessonText of(CourseVersion course, Lesson lesson) {
    String key = course.id() + "/" + lesson.id();
    Optional<LessonText> before = before(key);
    if (before.isPresent()) {
      return before.get();
    }
    LessonText text =
        LessonMarkup.of(
            stored(lesson.htmlHash()),
            name -> Addresses.figure(course, name),
            name -> svg(course, name));
    keep(key, text);
    return text;
  }

  /** Everything that the lessons of a course cite, each once. */
  List<SourceRow> sources(CourseVersion course) {
    return course.lessons().stream()
        .flatMap(lesson -> of(course, lesson).sources().stream())
        .distinct()
        .toList();
  }

  private Optional<String> svg(CourseVersion course, String name) {
    return course.assets().stream()
        .filter(asset -> asset.name().equals(name) && asset.mediaType().equals(SVG))
        .findFirst()
        .map(Asset::hash)
        .map(this::stored);
  }

  private String stored(String hash) {
    return store
        .get(hash)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException("no content " + hash));
  }

  private Optional<LessonText> before(String key) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(key));
    }
  }

  private void keep(String key, LessonText text) {
    synchronized (kept) {
      kept.put(key, text);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }
}
