package org.lingyan.hours.exemption.breach;

/** Made to be caught: exemptions know standings. */
class LooksUpInside {
  org.lingyan.hours.standing.Status status;
}
