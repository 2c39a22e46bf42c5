package org.lingyan.jobs;

/** Why a job failed. */
public enum JobFailure {
  /** The work itself said no; the summary says why. */
  REFUSED,
  /** A fault of ours, again and again; the log knows it by its incident. */
  BROKEN,
  /** Its server went away while it worked, again and again. */
  CRASHED
}
