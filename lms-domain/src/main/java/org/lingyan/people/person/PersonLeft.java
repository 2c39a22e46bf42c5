package org.lingyan.people.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * News for the rooms above, in the transaction of the change: this person leaves; rights end and
 * open work goes on without her.
 *
 * @param personId who
 * @param successor who takes over what is open; empty: nobody was named
 * @param day first day without her
 * @param at moment of the change
 */
public record PersonLeft(long personId, OptionalLong successor, LocalDate day, Instant at) {}
