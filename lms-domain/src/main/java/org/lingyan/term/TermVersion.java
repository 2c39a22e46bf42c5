package org.lingyan.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Words with the place and the day from which they count.
 *
 * @param id id
 * @param organisationId top of the subtree; empty for everywhere
 * @param organisation its name; empty for everywhere
 * @param from first day
 * @param term the words
 * @param account who entered them; empty when they came with the product
 * @param at when
 */
public record TermVersion(
    long id,
    OptionalLong organisationId,
    String organisation,
    LocalDate from,
    Term term,
    OptionalLong account,
    Instant at) {}
