package org.lingyan.oversight.bulk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.standing.Slot;
import org.lingyan.rules.ExemptionKind;

/**
 * Something that was done for all people of a list.
 *
 * @param id its id
 * @param kind what
 * @param organisationId the organisation of the board
 * @param organisation its name
 * @param ruleId the requirement
 * @param slot where the standings were kept
 * @param word what an exemption rests on
 * @param from first day of an exemption
 * @param last last day of an exemption, or of a window
 * @param by who asked for it
 * @param at when
 * @param jobId the work
 * @param numbers of people
 * @param finishedAt when it was over; empty while it goes on, and when it was stopped
 * @param undone when and by whom it was taken back
 */
public record ActView(
    long id,
    ActKind kind,
    long organisationId,
    String organisation,
    String ruleId,
    Slot slot,
    Optional<ExemptionKind> word,
    Optional<LocalDate> from,
    Optional<LocalDate> last,
    String by,
    Instant at,
    OptionalLong jobId,
    Numbers numbers,
    Optional<Instant> finishedAt,
    Optional<Undone> undone) {

  /**
   * How many people.
   *
   * @param total whom the filter left
   * @param wanted whom the preview named
   * @param hit whom it has hit so far
   * @param undone for whom it was taken back so far
   */
  public record Numbers(int total, int wanted, int hit, int undone) {}

  /**
   * That it was taken back.
   *
   * @param by who asked
   * @param at when
   */
  public record Undone(String by, Instant at) {}
}
