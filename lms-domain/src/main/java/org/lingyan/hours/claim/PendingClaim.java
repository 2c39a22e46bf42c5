package org.lingyan.hours.claim;

import java.time.LocalDate;
import org.lingyan.hours.ledger.Source;

/**
 * Hours that were claimed and that nobody has decided.
 *
 * @param id the claim
 * @param day last day of the training
 * @param title its title
 * @param minutes minutes claimed; 0 for a degree
 * @param category code of the category claimed
 * @param source what its entry would come from
 */
public record PendingClaim(
    long id, LocalDate day, String title, int minutes, String category, Source source) {}
