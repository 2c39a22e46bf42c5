package org.lingyan.people.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * A change of the tree, as it was entered.
 *
 * @param id id
 * @param kind what happened
 * @param organisationId to which organisation
 * @param other the new parent, or the organisation that took over
 * @param day first day on which it holds
 * @param before what it was before: the old name or the old parent's name; of {@link
 *     TreeChangeKind#UNDO} its name until then
 * @param reason why; may be empty
 * @param account who entered it; empty when the system did by itself
 * @param at when
 * @param undoes the event that this one takes back; empty for any other
 * @param undone whether it was taken back
 */
public record TreeEvent(
    long id,
    TreeChangeKind kind,
    long organisationId,
    OptionalLong other,
    LocalDate day,
    String before,
    String reason,
    OptionalLong account,
    Instant at,
    OptionalLong undoes,
    boolean undone) {}
