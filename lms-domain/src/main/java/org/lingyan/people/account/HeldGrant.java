package org.lingyan.people.account;

import org.lingyan.shared.DateRange;

/**
 * A role that an account holds.
 *
 * @param role which role
 * @param organisationId top of the subtree
 * @param organisation its name today
 * @param days the days on which it holds
 */
public record HeldGrant(Role role, long organisationId, String organisation, DateRange days) {}
