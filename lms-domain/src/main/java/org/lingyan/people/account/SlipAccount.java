package org.lingyan.people.account;

/**
 * An account for which a slip can be printed.
 *
 * @param accountId the account
 * @param account its name
 * @param holder name of its person, or its own
 * @param organisation where she works; may be empty
 */
public record SlipAccount(long accountId, String account, String holder, String organisation) {}
