package org.lingyan.api.json;

/** What a requirement is counted in. */
public enum Unit {
  /** 学时. */
  CREDIT_HOUR,
  /** Hours by the clock. */
  CLOCK_HOUR
}
