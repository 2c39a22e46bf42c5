package org.lingyan.jobs;

/** The work said no: leads out of the chunk so that all of it is taken back. */
final class JobRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient JobSummary why;

  JobRefused(long job, JobSummary why) {
    super("job:" + job, null, false, false);
    this.why = why;
  }

  JobSummary why() {
    return why;
  }
}
