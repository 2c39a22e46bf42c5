package org.lingyan.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * News for the rooms above, in the transaction of the change: a requirement has a new version, or
 * binds elsewhere.
 *
 * @param ruleId which
 * @param since first day on which something is asked differently
 * @param accountId who changed it
 * @param at moment of the change
 */
public record RulesChanged(String ruleId, LocalDate since, long accountId, Instant at) {}
