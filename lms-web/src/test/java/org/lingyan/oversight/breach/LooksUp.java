package org.lingyan.oversight.breach;

/** Made to be caught: knows a room beside its own. */
class LooksUp {
  org.lingyan.privacy.own.OwnData above;
}
