package org.lingyan.learning.attempt;

import java.time.Instant;
import org.lingyan.shared.Rows;

/** A lesson page as the database knows it, with the progress it adds to. */
record Stay(
    long id,
    long attemptId,
    String lessonId,
    int beat,
    Instant creditedUntil,
    Instant promptAt,
    int lessonSeconds,
    boolean reachedEnd,
    boolean done,
    boolean completed,
    long versionId,
    boolean current,
    int policyVersion,
    int justCredited) {

  static Stay of(Rows.Row row) {
    return new Stay(
        row.number(0),
        row.number(1),
        row.text(2),
        row.count(3),
        row.moment(4).orElseThrow(),
        row.moment(5).orElseThrow(),
        row.count(6),
        row.flag(7),
        row.moment(8).isPresent(),
        row.moment(9).isPresent(),
        row.number(10),
        row.number(11) == row.number(0),
        row.count(12),
        0);
  }

  /** The page after a heartbeat was taken. */
  Stay after(
      Instant until,
      Instant prompt,
      int seconds,
      boolean isDone,
      boolean isComplete,
      int credited) {
    return new Stay(
        id,
        attemptId,
        lessonId,
        beat + 1,
        until,
        prompt,
        seconds,
        reachedEnd,
        isDone,
        isComplete,
        versionId,
        current,
        policyVersion,
        credited);
  }
}
