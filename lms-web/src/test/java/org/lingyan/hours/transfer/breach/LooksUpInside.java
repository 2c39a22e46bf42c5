package org.lingyan.hours.transfer.breach;

/** Made to be caught: taking over knows comparisons. */
class LooksUpInside {
  org.lingyan.hours.reconciliation.Reconciliations above;
}
