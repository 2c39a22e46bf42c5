package org.lingyan.learning.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.certificate.ProofView above;
}
