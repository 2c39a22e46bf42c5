package org.lingyan.privacy.own.breach;

/** Made to be caught: knows the inner room above its own. */
class LooksUp {
  org.lingyan.privacy.correction.CorrectionRequests above;
}
