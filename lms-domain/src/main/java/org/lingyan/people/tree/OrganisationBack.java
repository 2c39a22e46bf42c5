package org.lingyan.people.tree;

import java.time.Instant;
import java.time.LocalDate;

/**
 * News for the rooms above, in the transaction of the change: the end of this organisation was
 * taken back (T9). What ended with it exactly is as it was; rights stay ended.
 *
 * @param event the change of the tree by which it had ended, see {@link OrganisationEnded}
 * @param organisationId which one
 * @param day the day that had been the first one without it
 * @param at moment of taking it back
 */
public record OrganisationBack(long event, long organisationId, LocalDate day, Instant at) {}
