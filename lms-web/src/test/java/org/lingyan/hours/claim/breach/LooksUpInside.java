package org.lingyan.hours.claim.breach;

/** Made to be caught: claims know standings. */
class LooksUpInside {
  org.lingyan.hours.standing.Status status;
}
