package org.lingyan.people.duplicate;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * V5: that two records are two persons.
 *
 * @param id its id
 * @param lowId the one with the smaller id
 * @param highId the other
 * @param reason why
 * @param account who decided; empty when the system did by itself
 * @param at when
 */
public record Distinction(
    long id, long lowId, long highId, String reason, OptionalLong account, Instant at) {}
