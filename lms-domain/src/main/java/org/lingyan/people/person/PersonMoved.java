package org.lingyan.people.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * News for the rooms above, in the transaction of the change: this person works elsewhere from a
 * day on. Rights do not move with her.
 *
 * @param personId who
 * @param eventId the change
 * @param fromId organisation before
 * @param toId organisation from the day on
 * @param day first day there
 * @param by account of who entered it; empty for the system itself
 * @param at moment of the change
 */
public record PersonMoved(
    long personId,
    long eventId,
    long fromId,
    long toId,
    LocalDate day,
    OptionalLong by,
    Instant at) {}
