package org.lingyan.content;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One version of a course, checked and ready to be shown: all that a store has to keep. It cannot
 * change; two packages with equal values have the same {@link #contentHash()}.
 *
 * @param id kebab-case; the same for all versions of the course
 * @param version the author's name for this version, such as {@code 2026.1}
 * @param language the language of the lessons
 * @param title the course's title
 * @param summary what a trainee reads before enrolling
 * @param category a code in capitals, such as {@code PROFESSIONAL}, {@code COMMON}, {@code
 *     ELECTIVE}
 * @param licence under which terms the course may be used and passed on
 * @param sources what the lessons cite, in the author's order
 * @param lessons at least one, in the order of learning
 * @param quiz the questions at the end
 * @param assets figures by file name; the pages ask for them as {@code figures/NAME}
 */
public record CoursePackage(
    String id,
    String version,
    Locale language,
    LocalizedText title,
    LocalizedText summary,
    String category,
    String licence,
    List<Source> sources,
    List<Lesson> lessons,
    Quiz quiz,
    SortedMap<String, Asset> assets) {

  /** Copies all collections, so that the package cannot change. */
  public CoursePackage {
    sources = List.copyOf(sources);
    lessons = List.copyOf(lessons);
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
  }

  /**
   * Returns the SHA-256 over everything in this package, 64 hexadecimal digits. It is worked out on
   * each call (a matter of milliseconds), so it can never say something else than the content does.
   * What is hashed is what a trainee sees, not the author's files: other line ends or another order
   * of YAML keys make no new version, a changed rendering does.
   */
  public String contentHash() {
    return ContentHash.of(this);
  }

  /** Returns how long the lessons take together, in minutes. */
  public int minutes() {
    return lessons.stream().mapToInt(Lesson::minutes).sum();
  }

  /** Returns the lesson with this id, or nothing. */
  public Optional<Lesson> lesson(String lessonId) {
    return lessons.stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
  }
}
