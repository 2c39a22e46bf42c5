package org.lingyan.deployment.sample;

import java.time.Instant;
import java.util.List;

/**
 * How far somebody is in the starter course.
 *
 * @param stage how far
 * @param seconds credited by lesson, in the order of the course, only lessons that were opened
 * @param startedAt when she enrolled
 * @param lastAt when she last worked on it; for a completed course the moment of completion
 */
record Study(Stage stage, List<Integer> seconds, Instant startedAt, Instant lastAt) {
  static final Study NONE = new Study(Stage.NONE, List.of(), Instant.EPOCH, Instant.EPOCH);

  Study {
    seconds = List.copyOf(seconds);
  }

  /** Whole minutes of all lessons. */
  int minutes() {
    return seconds.stream().mapToInt(Integer::intValue).sum() / 60;
  }

  boolean completed() {
    return stage == Stage.COMPLETED;
  }

  /** How far. */
  enum Stage {
    /** Not enrolled. */
    NONE,
    /** Enrolled, maybe some lessons done. */
    UNDER_WAY,
    /** All lessons but the last done, that one all but done. */
    NEARLY,
    /** All done, quiz passed. */
    COMPLETED
  }
}
