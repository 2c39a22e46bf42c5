package org.lingyan.jobs.breach;

/** Made to be caught: knows a room beside its own. */
class LooksUp {
  org.lingyan.audit.Action beside;
}
