package org.lingyan.shared.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.audit.ActionLog above;
}
