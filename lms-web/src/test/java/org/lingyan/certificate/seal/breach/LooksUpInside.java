package org.lingyan.certificate.seal.breach;

/** Made to be caught: knows an inner room above. */
class LooksUpInside {
  org.lingyan.certificate.batch.ProofBatches above;
}
