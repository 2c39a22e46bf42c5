package org.lingyan.people.person.breach;

/** Made to be caught: persons know accounts. */
class LooksUpInside {
  org.lingyan.people.account.Role role;
}
