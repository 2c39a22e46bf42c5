package org.lingyan.privacy.correction.breach;

/** Made to be caught: a correction knows erasures. */
class LooksUpInside {
  org.lingyan.privacy.erasure.ErasureState state;
}
