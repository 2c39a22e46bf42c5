package org.lingyan.oversight.breach;

/** Made to be caught: knows a room above its own. */
class LooksUp {
  org.lingyan.inspection.LogFilter above;
}
