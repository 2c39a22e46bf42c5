package org.lingyan.oversight.breach;

/** Made to be caught: knows a room above its own and one beside it. */
class LooksUp {
  org.lingyan.inspection.LogFilter above;
  org.lingyan.privacy.own.OwnData beside;
}
