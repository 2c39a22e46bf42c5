package org.lingyan.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a requirement that is being written.
 *
 * @param id id
 * @param ruleId the requirement; one that is not published yet is new
 * @param organisationId for whom it is drafted
 * @param organisation its name today
 * @param body the document as far as it is written
 * @param state what became of it
 * @param changes grows with every change
 * @param draftedBy account of who began it
 * @param changedBy account of the last change
 * @param changedAt when
 */
public record RuleDraft(
    long id,
    String ruleId,
    long organisationId,
    String organisation,
    String body,
    State state,
    int changes,
    long draftedBy,
    long changedBy,
    Instant changedAt) {

  /**
   * The requirement as it is written.
   *
   * @throws UnreadableRule when it cannot be read yet, with the place
   */
  public HoursRule rule() {
    return RuleDocument.parse(body).hoursRule();
  }

  /**
   * The first day on which it would be in force.
   *
   * @throws UnreadableRule when there is none
   */
  public LocalDate from() {
    return RuleDocument.parse(body).from();
  }

  /** What became of a draft. */
  public enum State {
    /** It is being written. */
    OPEN,
    /** It is a version now. */
    PUBLISHED,
    /** It was given up. */
    DROPPED
  }
}
