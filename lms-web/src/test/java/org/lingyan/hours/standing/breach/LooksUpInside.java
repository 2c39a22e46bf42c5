package org.lingyan.hours.standing.breach;

/** Made to be caught: standings know the statement that is made of them. */
class LooksUpInside {
  org.lingyan.hours.statement.EntryState state;
}
