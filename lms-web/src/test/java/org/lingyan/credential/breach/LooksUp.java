package org.lingyan.credential.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.hours.ledger.Ledger above;
}
