package org.lingyan.files;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Who wants to read.
 *
 * @param accountId the account
 * @param personId the person behind it; empty for an account without one
 * @param at the moment of the wish: rights are dated
 */
public record FileReader(long accountId, OptionalLong personId, Instant at) {}
