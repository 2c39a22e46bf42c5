package org.lingyan.inspection;

import java.time.Instant;
import java.util.OptionalLong;
import org.lingyan.audit.Action;

/**
 * A line of the action log as its reader sees it.
 *
 * @param id its id
 * @param at when
 * @param account name of the account that did it; empty when the system did
 * @param actor name of its person; empty when there is none
 * @param behalf A4: for whom a deputy did it, by her name or her account's; empty when nobody acted
 *     for another
 * @param action what was done
 * @param subject {@code kind:id} of what it was done to
 * @param called what the subject is called when it is an account; empty otherwise
 * @param personId the person it was about
 * @param person her name; empty when it was not about one person
 * @param place name of the organisation to which the subject belonged; empty for none
 * @param outcome what became of it
 * @param detail a few words, with names in the place of ids; may be empty
 */
public record LogLine(
    long id,
    Instant at,
    String account,
    String actor,
    String behalf,
    String action,
    String subject,
    String called,
    OptionalLong personId,
    String person,
    String place,
    Action.Result outcome,
    String detail) {}
