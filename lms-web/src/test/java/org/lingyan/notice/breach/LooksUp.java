package org.lingyan.notice.breach;

/** Made to be caught: knows a room above. */
class LooksUp {
  org.lingyan.people.account.Caller above;
}
