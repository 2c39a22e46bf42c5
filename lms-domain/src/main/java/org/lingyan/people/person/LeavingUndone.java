package org.lingyan.people.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * News for the rooms above, in the transaction of the change: that this person leaves was taken
 * back. What ended with it does not come back by itself (W9).
 *
 * @param personId who
 * @param eventId the change that takes it back
 * @param day the day that would have been the first one without her
 * @param by account of who took it back; empty for the system itself
 * @param at moment of the change
 */
public record LeavingUndone(
    long personId, long eventId, LocalDate day, OptionalLong by, Instant at) {}
