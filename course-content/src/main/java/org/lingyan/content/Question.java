package org.lingyan.content;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One question of a course's quiz. All texts are plain: to be escaped when shown.
 *
 * @param id kebab-case, unique in the quiz
 * @param kind whether one or several options are right
 * @param lessonId the lesson that it asks about, if it asks about one
 * @param text the question
 * @param options letter ({@code A} to {@code F}, without gaps) to text; at least two
 * @param key the letters of the right options
 * @param explanation why they are right; shown after answering
 */
public record Question(
    String id,
    Kind kind,
    Optional<String> lessonId,
    String text,
    SortedMap<String, String> options,
    SortedSet<String> key,
    String explanation) {

  /** How many options are right. */
  public enum Kind {
    /** Exactly one option is right. */
    SINGLE,
    /** Two or more options are right, and all of them must be chosen. */
    MULTIPLE
  }

  /** Copies options and key, so that the question cannot change. */
  public Question {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
    key = Collections.unmodifiableSortedSet(new TreeSet<>(key));
  }
}
