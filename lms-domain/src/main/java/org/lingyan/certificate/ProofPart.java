package org.lingyan.certificate;

import java.math.BigDecimal;

/**
 * A line of what the hours of a paper are made of (Z8).
 *
 * @param kind by what they are split
 * @param code of the category, or the kind of source
 * @param amount in the rule's unit, two decimals
 */
public record ProofPart(Kind kind, String code, BigDecimal amount) {
  /** By what hours are split. */
  public enum Kind {
    /** By category. */
    CATEGORY,
    /** By where they come from. */
    SOURCE
  }
}
