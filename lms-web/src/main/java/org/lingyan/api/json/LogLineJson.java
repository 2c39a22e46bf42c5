package org.lingyan.api.json;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.audit.Action;
import org.lingyan.inspection.LogLine;
import org.lingyan.shared.Ids;

/**
 * A line of the action log.
 *
 * @param id its id
 * @param at when
 * @param account who did it; null when the system did
 * @param actor name of its person; null when there is none
 * @param behalf for whom she did it as a deputy; null when for herself
 * @param action what was done
 * @param subject {@code kind:id} of what it was done to
 * @param personId the person it was about; null when not one person
 * @param person her name; null when not one person
 * @param organisation where the subject belonged; null for nowhere
 * @param outcome what became of it
 * @param detail a few words
 */
@Schema(name = "LogLine", description = "A line of the action log.")
public record LogLineJson(
    String id,
    Instant at,
    @About(optional = true) String account,
    @About(optional = true) String actor,
    @About(optional = true) String behalf,
    String action,
    String subject,
    @About(optional = true) String personId,
    @About(optional = true) String person,
    @About(optional = true) String organisation,
    Action.Result outcome,
    String detail) {
  /** The line as the API tells it. */
  public static LogLineJson of(LogLine line) {
    return new LogLineJson(
        Ids.text(line.id()),
        line.at(),
        given(line.account()),
        given(line.actor()),
        given(line.behalf()),
        line.action(),
        line.subject(),
        line.personId().isPresent() ? Ids.text(line.personId().getAsLong()) : null,
        given(line.person()),
        given(line.place()),
        line.outcome(),
        line.detail());
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
