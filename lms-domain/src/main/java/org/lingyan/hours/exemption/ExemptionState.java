package org.lingyan.hours.exemption;

/** Where an exemption stands on a day. */
public enum ExemptionState {
  /** Its first day has not come. */
  COMING,
  /** It holds on the day. */
  CURRENT,
  /** Its last day has passed. */
  PAST,
  /** Taken back: it never held. */
  WITHDRAWN,
  /** Ended early: a shorter one stands in its place. */
  SHORTENED
}
