package org.lingyan.privacy.consent;

/** What somebody answered. */
public enum ConsentAnswer {
  /** She has read what she is told. */
  READ,
  /** She agrees. */
  GIVEN,
  /** She does not. */
  REFUSED,
  /** She agreed before and does so no longer. */
  WITHDRAWN
}
