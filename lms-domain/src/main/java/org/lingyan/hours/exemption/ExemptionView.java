package org.lingyan.hours.exemption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;

/**
 * An exemption as those see it who may see everything of it (X6).
 *
 * @param id its id
 * @param personId whose, as main record
 * @param kind what it rests on
 * @param days its days
 * @param requirement id of the requirement; empty for every one
 * @param note why, and what proves it
 * @param entered who entered it, and when
 * @param withdrawn who took it back, and when; empty while it stands
 * @param replaces the longer one in whose place it stands; empty for none
 * @param replacedBy the shorter one that stands in its place; empty for none
 */
public record ExemptionView(
    long id,
    long personId,
    ExemptionKind kind,
    DateRange days,
    Optional<String> requirement,
    Note note,
    Act entered,
    Optional<Act> withdrawn,
    OptionalLong replaces,
    OptionalLong replacedBy) {

  /**
   * What may be erased.
   *
   * @param reason why it was entered; empty once it is erased
   * @param fileId evidence; empty for none
   * @param withdrawal why it was taken back; empty while it stands
   */
  public record Note(String reason, OptionalLong fileId, String withdrawal) {
    /** Never the reasons: they may tell of health and must not reach a log by accident. */
    @Override
    public String toString() {
      return "Note";
    }
  }

  /**
   * That somebody did something.
   *
   * @param by her name, or that of an account without a person
   * @param at when
   */
  public record Act(String by, Instant at) {}

  /** Where it stands on a day. */
  public ExemptionState state(LocalDate day) {
    return state(withdrawn.isPresent(), replacedBy.isPresent(), days, day);
  }

  /** The same from its parts. */
  static ExemptionState state(boolean withdrawn, boolean replaced, DateRange days, LocalDate day) {
    if (withdrawn) {
      return replaced ? ExemptionState.SHORTENED : ExemptionState.WITHDRAWN;
    }
    if (day.isBefore(days.from())) {
      return ExemptionState.COMING;
    }
    return days.contains(day) ? ExemptionState.CURRENT : ExemptionState.PAST;
  }
}
