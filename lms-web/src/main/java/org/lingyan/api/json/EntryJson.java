package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.shared.Ids;

/**
 * An entry of the ledger.
 *
 * @param id its id
 * @param occurredOn local day on which it took place
 * @param recordedAt moment at which it was recorded
 * @param minutes whole minutes; negative on a reversal
 * @param category code
 * @param source what it comes from
 * @param reverses the entry it takes back; null on an ordinary entry
 * @param reversedBy the entry that takes it back; null while it counts
 * @param reason why it was reversed; null on an ordinary entry
 * @param counting false where a record merged into hers holds it too and it is counted once, there
 */
@Schema(name = "Entry", description = "An entry of the ledger; it never changes.")
public record EntryJson(
    String id,
    LocalDate occurredOn,
    Instant recordedAt,
    int minutes,
    String category,
    SourceJson source,
    @About(optional = true) String reverses,
    @About(optional = true) String reversedBy,
    @About(optional = true) String reason,
    boolean counting) {
  /** The entry as others see it. */
  public static EntryJson of(EntryView entry) {
    return new EntryJson(
        Ids.text(entry.id()),
        entry.occurredOn(),
        entry.recordedAt(),
        entry.minutes(),
        entry.category(),
        new SourceJson(
            entry.source().kind(), entry.source().id(), entry.source().part(), entry.title()),
        id(entry.reverses()),
        id(entry.reversedBy()),
        entry.reverses().isPresent() ? entry.reason() : null,
        entry.counting());
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Ids.text(id.getAsLong()) : null;
  }
}
