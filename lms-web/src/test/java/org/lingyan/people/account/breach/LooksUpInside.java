package org.lingyan.people.account.breach;

/** Made to be caught: accounts know who may be double. */
class LooksUpInside {
  org.lingyan.people.duplicate.Suspicion suspicion;
}
