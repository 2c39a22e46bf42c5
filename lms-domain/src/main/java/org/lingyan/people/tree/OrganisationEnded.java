package org.lingyan.people.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * News for the rooms above, in the transaction of the change: this organisation is no more. What
 * hangs on it (rights, bindings of rules) ends with it.
 *
 * @param event the change of the tree by which it ended
 * @param organisationId which one
 * @param into the one that takes over; empty when it was closed
 * @param day first day without it
 * @param at moment of the change
 */
public record OrganisationEnded(
    long event, long organisationId, OptionalLong into, LocalDate day, Instant at) {}
