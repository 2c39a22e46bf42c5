package org.lingyan.people.account;

import org.lingyan.shared.DateRange;

/**
 * A role that an account holds on some days.
 *
 * @param role which role
 * @param organisationId top of the subtree
 * @param organisation its name on the day asked
 * @param days the days on which it holds
 */
public record DatedGrant(Role role, long organisationId, String organisation, DateRange days) {}
