package org.lingyan.deployment.database;

/** One account of the database. */
public record Login(String user, String password) {
  /** The password stays out of every text form. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
