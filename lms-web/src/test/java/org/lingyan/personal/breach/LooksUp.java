package org.lingyan.personal.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.audit.Action above;
}
