package org.lingyan.people.account;

/** Where an address lies, as somebody without knowledge of networks can tell. */
public enum AddressClass {
  /** The server's own machine. */
  THIS_MACHINE,
  /** A network of the house. */
  INSIDE,
  /** The internet. */
  OUTSIDE,
  /** Nothing is known. */
  UNKNOWN
}
