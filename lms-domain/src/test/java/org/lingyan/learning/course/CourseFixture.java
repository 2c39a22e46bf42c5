package org.lingyan.learning.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lingyan.shared.Words;

/** Small courses for tests. */
public final class CourseFixture {
  private CourseFixture() {}

  /** A course with so many single-choice questions {@code q1 …}, each with the key A. */
  public static CourseVersion quiz(int questions, int passPercent) {
    return course(
        IntStream.rangeClosed(1, questions).mapToObj(no -> question("q" + no, "A")).toList(),
        passPercent);
  }

  /** A course with these questions. */
  public static CourseVersion course(List<Question> questions, int passPercent) {
    return new CourseVersion(
        1,
        "ethics",
        "1",
        "00",
        "zh-CN",
        "PROFESSIONAL",
        new Words("伦理", "Ethics"),
        new Words("", ""),
        passPercent,
        List.of(
            new Lesson("l1", new Words("一", "One"), 20, "aa"),
            new Lesson("l2", new Words("二", "Two"), 25, "bb")),
        questions,
        List.of());
  }

  /** A question with the options A to D; several right letters make it multiple. */
  public static Question question(String id, String key) {
    Map<String, String> options = new LinkedHashMap<>();
    List.of("A", "B", "C", "D").forEach(letter -> options.put(letter, "option " + letter));
    return new Question(id, key.length() > 1, "l1", "?", options, key, "because");
  }
}
