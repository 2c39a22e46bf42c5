package org.lingyan.hours.claim;

import java.time.LocalDate;

/**
 * Hours that were claimed and that nobody has decided.
 *
 * @param id the claim
 * @param day last day of the training
 * @param title its title
 * @param minutes minutes claimed; 0 for a degree
 * @param category code of the category claimed
 * @param form by which form it is claimed
 */
public record PendingClaim(
    long id, LocalDate day, String title, int minutes, String category, ClaimForm form) {}
