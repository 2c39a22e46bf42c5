package org.lingyan.people.account;

/**
 * Somebody who has no account yet.
 *
 * @param personId who
 * @param name her name
 * @param organisationId where she works
 * @param organisation what that is called
 */
public record Newcomer(long personId, String name, long organisationId, String organisation) {}
