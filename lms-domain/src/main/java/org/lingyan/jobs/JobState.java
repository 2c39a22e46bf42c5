package org.lingyan.jobs;

/** Where a job stands. */
public enum JobState {
  /** It waits for its turn. */
  QUEUED,
  /** A server works on it. */
  RUNNING,
  /** It is finished. */
  DONE,
  /** Who asked for it no longer wanted it. */
  CANCELLED,
  /** It ended without a result. */
  FAILED;

  /** Whether nothing more will happen. */
  public boolean over() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
