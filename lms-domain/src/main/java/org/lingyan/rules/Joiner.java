package org.lingyan.rules;

/** What somebody owes who was bound only from a day inside the period. */
public enum Joiner {
  /** The whole amount. */
  FULL,
  /** A share by calendar months, the month of joining included. */
  MONTHS,
  /** A share by days, the day of joining included. */
  DAYS
}
