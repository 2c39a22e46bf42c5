package org.lingyan.hours.correction.breach;

/** Made to be caught: corrections know what an entry was worth. */
class LooksUpInside {
  org.lingyan.hours.statement.EntryState state;
}
