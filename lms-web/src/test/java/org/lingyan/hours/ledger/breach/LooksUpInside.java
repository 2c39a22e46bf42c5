package org.lingyan.hours.ledger.breach;

/** Made to be caught: the ledger knows standings. */
class LooksUpInside {
  org.lingyan.hours.standing.Status status;
}
