package org.lingyan.hours.extension.breach;

/** Made to be caught: extensions know standings. */
class LooksUpInside {
  org.lingyan.hours.standing.Status status;
}
