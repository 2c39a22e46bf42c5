package org.lingyan.certificate.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.oversight.Board above;
}
