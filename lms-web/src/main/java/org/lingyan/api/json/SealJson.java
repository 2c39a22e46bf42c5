package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.certificate.seal.SealView;
import org.lingyan.shared.Ids;

/**
 * What stands where an organisation's papers are sealed.
 *
 * @param id its id
 * @param organisationId whose
 * @param organisation what that is called
 * @param from first day
 * @param to last day; null: open
 * @param picture whether it is a picture; otherwise space for a stamp
 * @param authority who authorised it
 * @param enteredBy who entered it
 * @param recordedAt when
 * @param ending why it was ended early; null when it was not
 * @param uses on how many papers it stands
 */
@Schema(name = "Seal", description = "What stands where papers of an organisation are sealed.")
public record SealJson(
    String id,
    String organisationId,
    String organisation,
    LocalDate from,
    @About(optional = true) LocalDate to,
    boolean picture,
    String authority,
    String enteredBy,
    Instant recordedAt,
    @About(optional = true) String ending,
    long uses) {
  /** The seal. */
  public static SealJson of(SealView seal) {
    return new SealJson(
        Ids.text(seal.id()),
        Ids.text(seal.organisationId()),
        seal.organisation(),
        seal.days().from(),
        seal.days().end().map(end -> seal.days().last()).orElse(null),
        seal.picture(),
        seal.authority(),
        seal.enteredBy(),
        seal.recordedAt(),
        seal.ending().orElse(null),
        seal.uses());
  }
}
