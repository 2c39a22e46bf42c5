package org.lingyan.hours.claim;

import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.shared.Ids;

/** L3: by which form of Article 9 something is claimed. */
public enum ClaimForm {
  /** Training by an institution that is filed for continuing education. */
  FILED_TRAINING,
  /** Training by the authority itself. */
  AUTHORITY_TRAINING,
  /** A degree in social work that was obtained. */
  DEGREE,
  /** Courses of such a degree that were passed while it is not obtained. */
  DEGREE_COURSES,
  /** Another form that the authority accepts. */
  OTHER;

  /** Whether it needs a certificate of completion. */
  public boolean isTraining() {
    return this == FILED_TRAINING || this == AUTHORITY_TRAINING;
  }

  /** Whether it must say who gave it. */
  public boolean needsProvider() {
    return this != OTHER;
  }

  /** Whether its minutes are those of a day: study goes on for months. */
  boolean fillsDays() {
    return this != DEGREE && this != DEGREE_COURSES;
  }

  /**
   * L8: what an entry for a claim of this form comes from; what was not of one day says so in its
   * part, and does not fill the day it lies on.
   *
   * @param claimId the claim
   * @param days from its first day to its last, both included
   */
  Source source(long claimId, long days) {
    String id = Ids.text(claimId);
    return this == DEGREE
        ? new Source(SourceKind.DEGREE, id, "")
        : new Source(SourceKind.CLAIM, id, Source.partOf(fillsDays() ? days : Source.DAYS_UNKNOWN));
  }
}
