package org.lingyan.people.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.rules.HoursRule above;
}
