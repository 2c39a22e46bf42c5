package org.lingyan.people.account;

import java.util.Optional;

/**
 * Which accounts are looked for.
 *
 * @param text part of the account's name, or what finds its person in the directory (N5); blank
 *     finds all
 * @param state only those that stand so; empty for all
 * @param role only those that hold this role today; empty for all
 */
public record AccountQuery(String text, Optional<AccountState> state, Optional<Role> role) {}
