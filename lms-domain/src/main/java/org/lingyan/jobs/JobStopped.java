package org.lingyan.jobs;

/** The chunk is not to be finished. It is no fault; it only leads out of the work. */
public final class JobStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  JobStopped(long job) {
    super("job:" + job, null, false, false);
  }
}
