package org.lingyan.rules;

/** What days of leave do to an amount. */
public enum ExemptionEffect {
  /** Nothing: the whole amount stays. */
  NONE,
  /** The amount falls by the share of days on leave; what is left is rounded up to the step. */
  BY_DAYS,
  /** Nothing is asked in a period of which any day is covered. */
  EXEMPT
}
