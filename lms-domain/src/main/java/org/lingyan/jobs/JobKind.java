package org.lingyan.jobs;

/**
 * A kind of long work. A room offers one by having a bean of this type; nothing lists them.
 *
 * <p>The work keeps nothing between two calls: what it must remember is the checkpoint. The usual
 * ways are a chunk for each so many rows with the number of finished rows as checkpoint, or all of
 * it in one chunk that tells of its progress.
 */
public interface JobKind {
  /** For how many days what is over is kept unless a kind says otherwise. */
  int USUAL_DAYS = 30;

  /**
   * Stable name, 1 to 60 characters {@code a-z 0-9 . -}; its words stand under {@code job.kind.}.
   */
  String name();

  /** For how many local days after its end a job of this kind is kept. */
  default int keptDays() {
    return USUAL_DAYS;
  }

  /**
   * Does the next chunk. It runs in a transaction that ends together with the returned checkpoint;
   * an exception takes all of the chunk back. What lies outside the database (a file of the result)
   * may be made again after a crash.
   */
  JobStep work(JobRun run);
}
