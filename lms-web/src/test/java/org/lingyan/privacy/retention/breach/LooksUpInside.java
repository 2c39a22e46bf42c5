package org.lingyan.privacy.retention.breach;

/** Made to be caught: knows the inner room above its own. */
class LooksUpInside {
  org.lingyan.privacy.consent.ConsentText above;
}
