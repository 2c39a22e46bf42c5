package org.lingyan.privacy.breach;

/** Made to be caught: knows a room beside its own. */
class LooksUp {
  org.lingyan.oversight.Board above;
}
