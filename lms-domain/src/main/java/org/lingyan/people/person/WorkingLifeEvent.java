package org.lingyan.people.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A change in somebody's working life, as it was entered.
 *
 * @param id id
 * @param personId who
 * @param kind what happened
 * @param day first day on which it holds
 * @param from organisation before; empty when there was none
 * @param to organisation from the day on; empty when there is none
 * @param category kind of worker from the day on; empty when it did not change
 * @param other the new line manager, or who takes over what was open
 * @param undoes the event that this one takes back
 * @param undone whether a later event took this one back
 * @param reason why; may be empty
 * @param account who entered it
 * @param at when
 */
public record WorkingLifeEvent(
    long id,
    long personId,
    WorkingLifeKind kind,
    LocalDate day,
    OptionalLong from,
    OptionalLong to,
    Optional<WorkerCategory> category,
    OptionalLong other,
    OptionalLong undoes,
    boolean undone,
    String reason,
    OptionalLong account,
    Instant at) {}
