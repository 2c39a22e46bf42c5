package org.lingyan.jobs;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a job, in a form that every language has words for.
 *
 * @param code key of the words, behind {@code job.summary.}: at most 60 ASCII characters
 * @param values what fills their placeholders; a line break in one becomes a blank
 */
public record JobSummary(String code, List<String> values) {
  static final int MOST_CHARACTERS = 2000;

  /** Freezes the values. */
  public JobSummary {
    values = values.stream().map(value -> value.replaceAll("\\R", " ")).toList();
  }

  /** A summary with these values. */
  public static JobSummary of(String code, String... values) {
    return new JobSummary(code, Arrays.asList(values));
  }

  static JobSummary stored(String code, String lines) {
    return new JobSummary(code, lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1)));
  }

  /** The values as they are stored; what is longer than its column loses its end. */
  String lines() {
    String all = values.stream().collect(Collectors.joining("\n"));
    if (all.codePointCount(0, all.length()) <= MOST_CHARACTERS) {
      return all;
    }
    return all.substring(0, all.offsetByCodePoints(0, MOST_CHARACTERS));
  }
}
