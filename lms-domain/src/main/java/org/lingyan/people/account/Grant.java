package org.lingyan.people.account;

/**
 * A role on a subtree, in force now.
 *
 * @param role which role
 * @param organisationId top of the subtree
 * @param organisation its name
 * @param path its path
 */
public record Grant(Role role, long organisationId, String organisation, String path) {}
