package org.lingyan.people.account;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What happened to an account.
 *
 * @param kind what
 * @param reason why; may be empty
 * @param by the account of who did it; empty when the system did by itself
 * @param at when
 */
public record AccountEvent(AccountEventKind kind, String reason, OptionalLong by, Instant at) {}
