package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.shared.Ids;

/**
 * A record that may be double.
 *
 * @param id her id
 * @param name her name
 * @param organisationId where she is or was last
 * @param organisation its name
 */
@Schema(name = "Suspect")
public record SuspectJson(String id, String name, String organisationId, String organisation) {
  static SuspectJson of(SuspectedPair.Suspect suspect) {
    return new SuspectJson(
        Ids.text(suspect.personId()),
        suspect.name(),
        Ids.text(suspect.organisationId()),
        suspect.organisation());
  }
}
