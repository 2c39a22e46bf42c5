package org.lingyan.api.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.person.WorkingLifeEvent;
import org.lingyan.people.person.WorkingLifeKind;
import org.lingyan.shared.Ids;

/**
 * A change of a working life on record.
 *
 * @param id its id
 * @param kind what happened
 * @param day first day on which it holds
 * @param from organisation before; null when there was none
 * @param to organisation from the day on; null when there is none
 * @param workerCategory as what from the day on; null when it did not change
 * @param other the new line manager, or who takes over; null for nobody
 * @param undoes the change that this one takes back; null for any other
 * @param undone whether it was taken back
 * @param reason why
 * @param recordedAt when it was recorded
 */
@Schema(name = "Change", description = "A change of a working life on record.")
public record ChangeJson(
    String id,
    WorkingLifeKind kind,
    LocalDate day,
    @About(optional = true) String from,
    @About(optional = true) String to,
    @About(optional = true) WorkerCategory workerCategory,
    @About(optional = true) String other,
    @About(optional = true) String undoes,
    boolean undone,
    String reason,
    Instant recordedAt) {
  /** The change as the API tells it. */
  public static ChangeJson of(WorkingLifeEvent event) {
    return new ChangeJson(
        Ids.text(event.id()),
        event.kind(),
        event.day(),
        id(event.from()),
        id(event.to()),
        event.category().orElse(null),
        id(event.other()),
        id(event.undoes()),
        event.undone(),
        event.reason(),
        event.at());
  }

  private static String id(OptionalLong id) {
    return id.isPresent() ? Ids.text(id.getAsLong()) : null;
  }
}
