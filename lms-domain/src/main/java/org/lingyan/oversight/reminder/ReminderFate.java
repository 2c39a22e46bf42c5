package org.lingyan.oversight.reminder;

/** What becomes of somebody of a list when its people are reminded. */
public enum ReminderFate {
  /** She is told. */
  TOLD,
  /** B3: she has met it. */
  MET,
  /** B3: nothing is asked of her, or she is exempt. */
  NOT_ASKED,
  /** B3: she works nowhere any more. */
  DEPARTED,
  /** B3: she is on leave today. */
  AWAY,
  /** B4: a reminder has reached her a few days ago. */
  RESTING
}
