package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.PersonAlias;
import org.lingyan.shared.Ids;

/**
 * That two records are one person, or that this was taken back.
 *
 * @param id its id
 * @param stays the person who stays
 * @param alias the record that leads to her
 * @param day the day on which it was decided
 * @param undoes the merge that this fact takes back; null for a merge
 * @param undone whether a later fact took this merge back
 * @param reason why
 * @param recordedAt when it was recorded
 */
@Schema(name = "Merge", description = "That two records are one person.")
public record MergeJson(
    String id,
    String stays,
    String alias,
    LocalDate day,
    @About(optional = true) String undoes,
    boolean undone,
    String reason,
    Instant recordedAt) {
  /** The fact as the API tells it. */
  public static MergeJson of(PersonAlias fact) {
    return new MergeJson(
        Ids.text(fact.id()),
        Ids.text(fact.staysId()),
        Ids.text(fact.aliasId()),
        fact.day(),
        id(fact.undoes()),
        fact.undone(),
        fact.reason(),
        fact.at());
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Ids.text(id.getAsLong()) : null;
  }
}
