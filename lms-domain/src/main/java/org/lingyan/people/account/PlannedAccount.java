package org.lingyan.people.account;

/**
 * An account that is to be opened; nothing of it is on record yet.
 *
 * @param newcomer whose it will be
 * @param slip the account as its slip shows it
 */
public record PlannedAccount(Newcomer newcomer, SlipAccount slip) {}
