package org.lingyan.audit;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One line of the action log.
 *
 * @param at when
 * @param accountId who; empty when nobody was signed in or the system acted by itself
 * @param name what was done, for instance {@code hours.reverse}
 * @param subject on whom or what: {@code kind:id}
 * @param outcome what became of it
 * @param detail a few words; never a secret, never a client's data
 */
public record Action(
    Instant at,
    OptionalLong accountId,
    String name,
    String subject,
    Result outcome,
    String detail) {
  /** What became of an act. */
  public enum Result {
    /** It was done. */
    DONE,
    /** A rule or a missing right forbade it. */
    REFUSED
  }
}
