package org.lingyan.hours.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A row of an authority's list with what was found and decided.
 *
 * @param id its id
 * @param reconciliationId of which comparison
 * @param number of the row in the list
 * @param personId who is meant; empty: nobody knows
 * @param name her name; as the list says it for somebody unknown
 * @param place where she works; as the list says it for somebody unknown
 * @param on the day
 * @param ofYear whether the day stands for its whole year
 * @param minutes how long
 * @param category code
 * @param title what it was
 * @param provider who gave it
 * @param numberThere what the authority calls it
 * @param found what comparing it came to
 * @param entryId the entry that it was compared with
 * @param decision what was decided; empty while it is open
 * @param decidedBy who decided; empty while it is open
 * @param decidedAt when
 * @param reason why it was ignored, or what was asked
 */
public record ComparedRow(
    long id,
    long reconciliationId,
    int number,
    OptionalLong personId,
    String name,
    String place,
    LocalDate on,
    boolean ofYear,
    int minutes,
    String category,
    String title,
    String provider,
    String numberThere,
    Found found,
    OptionalLong entryId,
    Optional<RowDecision> decision,
    String decidedBy,
    Optional<Instant> decidedAt,
    String reason) {
  /** Whether it needs a decision: it is not matched, and none is final. */
  public boolean open() {
    return found != Found.MATCHED && decision.filter(one -> one != RowDecision.QUERIED).isEmpty();
  }
}
