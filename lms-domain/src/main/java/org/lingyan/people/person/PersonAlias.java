package org.lingyan.people.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * That two records are one human being, or that this was taken back (M1).
 *
 * @param id id; of a merge also the event in the working life of who stays
 * @param aliasId who is known under the other
 * @param staysId who stays
 * @param day local day on which it was decided
 * @param undoes the merge that this fact takes back; empty for a merge
 * @param undone whether a later fact took this merge back
 * @param reason why
 * @param account who decided; empty when the system did by itself
 * @param at when
 */
public record PersonAlias(
    long id,
    long aliasId,
    long staysId,
    LocalDate day,
    OptionalLong undoes,
    boolean undone,
    String reason,
    OptionalLong account,
    Instant at) {}
