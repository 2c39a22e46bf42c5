package org.lingyan.deployment.sample;

import org.lingyan.hours.standing.Status;

/** Where somebody is to stand in a year. */
enum Aim {
  /** Done. */
  MET(Status.MET),
  /** On the way, as much as an even pace asks. */
  PACE(Status.ON_TRACK),
  /** Less than an even pace asks. */
  BEHIND(Status.AT_RISK),
  /** The year is over and it was not enough. */
  SHORT(Status.NOT_MET);

  private final Status status;

  Aim(Status status) {
    this.status = status;
  }

  Status status() {
    return status;
  }
}
