package org.lingyan.rules.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.hours.ledger.Source above;
}
