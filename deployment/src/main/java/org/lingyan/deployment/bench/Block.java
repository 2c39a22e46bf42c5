package org.lingyan.deployment.bench;

/**
 * Requests of one kind, one after the other, and what they took together.
 *
 * @param applicationMillis processor time of the server
 * @param databaseMillis processor time of the database
 * @param statements that reached the database
 * @param rows that the database looked at, in indexes too
 * @param wallSeconds on the clock
 */
record Block(
    int requests,
    double applicationMillis,
    double databaseMillis,
    double statements,
    double rows,
    double wallSeconds) {
  /** Requests a second. */
  double rate() {
    return requests / wallSeconds;
  }
}
