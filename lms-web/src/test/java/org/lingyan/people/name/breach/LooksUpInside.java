package org.lingyan.people.name.breach;

/** Made to be caught: names know accounts. */
class LooksUpInside {
  org.lingyan.people.account.Role role;
}
