package org.lingyan.learning.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A quiz question.
 *
 * @param id its id inside the course
 * @param multiple whether several letters may be right
 * @param lessonId the lesson that explains it; may be empty
 * @param text the question
 * @param options text by letter, in order
 * @param key the right letters, in order
 * @param explanation why
 */
public record Question(
    String id,
    boolean multiple,
    String lessonId,
    String text,
    Map<String, String> options,
    String key,
    String explanation) {
  /** Freezes the options in their order. */
  public Question {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** Whether these letters, in order, are the right ones, all and only. */
  public boolean right(String letters) {
    return key.equals(letters);
  }

  /** Whether these letters, in order and without repeats, can be an answer; none is one too. */
  public boolean possible(String letters) {
    return letters.chars().allMatch(letter -> options.containsKey(Character.toString(letter)))
        && letters
            .chars()
            .distinct()
            .sorted()
            .boxed()
            .toList()
            .equals(letters.chars().boxed().toList())
        && (multiple || letters.length() <= 1);
  }
}
