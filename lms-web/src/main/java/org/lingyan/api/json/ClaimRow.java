package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimLine;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;

/**
 * A claim in a list.
 *
 * @param id its id
 * @param personId whose
 * @param person her name
 * @param organisationId her main unit
 * @param organisation its name
 * @param state where it stands
 * @param form by which form it is claimed
 * @param title its title
 * @param day last day of the training; null while a draft does not say it
 * @param minutes minutes claimed; null while a draft does not say it
 * @param category category claimed; null while a draft does not say it
 * @param provider name of who gave it; may be empty
 * @param round how often it was sent
 * @param sentAt when it was sent last; null for never
 * @param decidedAt when it was decided or taken back; null for never
 * @param granted what its approval posted; null for nothing
 * @param warned whether something has to be looked at before it is decided
 */
@Schema(name = "ClaimRow", description = "A claim in a list.")
public record ClaimRow(
    String id,
    String personId,
    String person,
    String organisationId,
    String organisation,
    ClaimState state,
    ClaimForm form,
    String title,
    @About(optional = true) LocalDate day,
    @About(optional = true) Integer minutes,
    @About(optional = true, longest = 40) String category,
    String provider,
    int round,
    @About(optional = true) Instant sentAt,
    @About(optional = true) Instant decidedAt,
    @About(optional = true) Granted granted,
    boolean warned) {

  /**
   * What an approval posted.
   *
   * @param entry the entry of the ledger
   * @param minutes its minutes
   * @param category its category
   * @param reversed whether it was reversed since
   */
  @Schema(name = "GrantedClaim", description = "What an approval posted.")
  public record Granted(String entry, int minutes, String category, boolean reversed) {}

  /** The claim as the API tells it. */
  public static ClaimRow of(ClaimLine line) {
    return new ClaimRow(
        Ids.text(line.id()),
        Ids.text(line.personId()),
        line.name(),
        Ids.text(line.organisationId()),
        line.organisation(),
        line.state(),
        line.form(),
        line.title(),
        line.day().orElse(null),
        number(line.minutes()),
        line.category().map(Category::code).orElse(null),
        line.provider(),
        line.round(),
        line.sentAt().orElse(null),
        line.decidedAt().orElse(null),
        line.entryId().isPresent()
            ? new Granted(
                Ids.text(line.entryId().getAsLong()),
                line.granted().orElse(0),
                line.grantedCategory(),
                line.reversed())
            : null,
        line.warned());
  }

  static Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
