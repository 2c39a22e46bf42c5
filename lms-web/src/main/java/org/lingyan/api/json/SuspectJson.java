package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.duplicate.RecordGlance;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.shared.Ids;

/**
 * A record that may be double.
 *
 * @param id her id
 * @param name her name
 * @param organisationId where she is or was last
 * @param organisation its name
 * @param bornOn her day of birth; null when it is not on record
 * @param document her document, masked; null when none is on record
 * @param since first day of an employment on record; null for none
 * @param account whether an account signs in as this record
 */
@Schema(name = "Suspect")
public record SuspectJson(
    String id,
    String name,
    String organisationId,
    String organisation,
    @About(optional = true) LocalDate bornOn,
    @About(optional = true) DocumentJson document,
    @About(optional = true) LocalDate since,
    boolean account) {
  static SuspectJson of(SuspectedPair.Suspect suspect, RecordGlance glance) {
    return new SuspectJson(
        Ids.text(suspect.personId()),
        suspect.name(),
        Ids.text(suspect.organisationId()),
        suspect.organisation(),
        glance.bornOn().orElse(null),
        glance.document().map(DocumentJson::of).orElse(null),
        glance.since().orElse(null),
        glance.account());
  }
}
