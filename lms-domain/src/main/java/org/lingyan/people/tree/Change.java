package org.lingyan.people.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The circumstances of a change in somebody's working life or in the tree.
 *
 * @param day first day on which it holds; may lie in the past or in the future
 * @param reason why, in a few words; may be empty
 * @param account who enters it; empty when the system does by itself
 * @param at the moment of entering
 */
public record Change(LocalDate day, String reason, OptionalLong account, Instant at) {}
