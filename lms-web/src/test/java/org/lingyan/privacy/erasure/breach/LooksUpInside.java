package org.lingyan.privacy.erasure.breach;

/** Made to be caught: knows the inner room above its own. */
class LooksUpInside {
  org.lingyan.privacy.retention.RetentionLine above;
}
