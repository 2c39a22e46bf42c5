package org.lingyan.announcement.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.hours.ledger.Ledger above;
}
