package org.lingyan.deployment.sample;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.ledger.LedgerImport;

/**
 * Somebody of the sample city with her history.
 *
 * @param history in the order in which it was learnt
 * @param study how far she is in the starter course
 * @param paperAt when she had last year's hours certified
 */
record Resident(
    Member member, List<LedgerImport.Fact> history, Study study, Optional<Instant> paperAt) {
  Resident {
    history = List.copyOf(history);
  }
}
