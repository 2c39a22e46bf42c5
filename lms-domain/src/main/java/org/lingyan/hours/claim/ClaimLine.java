package org.lingyan.hours.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.lingyan.shared.Category;

/**
 * A claim in a list.
 *
 * @param id its id
 * @param personId whose; of a merged record: who stays
 * @param name her name
 * @param organisationId her main unit on the day
 * @param organisation its name
 * @param state where it stands
 * @param form by which form it is claimed
 * @param title its title; empty while a draft has none
 * @param day last day of the training; empty while a draft has none
 * @param minutes minutes claimed; empty while a draft has none
 * @param category category claimed; empty while a draft has none
 * @param provider name of who gave it; may be empty
 * @param round how often it was sent
 * @param sentAt when it was sent last; empty for never
 * @param decidedAt when it was decided, or taken back; empty for never
 * @param entryId the entry that its approval posted; empty for none
 * @param granted minutes of that entry; empty for none
 * @param grantedCategory category of that entry; empty for none
 * @param reversed whether that entry was reversed since
 * @param warned whether somebody has to look at something before it is decided
 */
public record ClaimLine(
    long id,
    long personId,
    String name,
    long organisationId,
    String organisation,
    ClaimState state,
    ClaimForm form,
    String title,
    Optional<LocalDate> day,
    OptionalInt minutes,
    Optional<Category> category,
    String provider,
    int round,
    Optional<Instant> sentAt,
    Optional<Instant> decidedAt,
    OptionalLong entryId,
    OptionalInt granted,
    String grantedCategory,
    boolean reversed,
    boolean warned) {}
