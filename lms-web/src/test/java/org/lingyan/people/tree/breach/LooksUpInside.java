package org.lingyan.people.tree.breach;

/** Made to be caught: the tree knows accounts. */
class LooksUpInside {
  org.lingyan.people.account.Role role;
}
