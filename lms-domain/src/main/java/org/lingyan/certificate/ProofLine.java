package org.lingyan.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * A paper in a list, with what a check of it would say.
 *
 * @param proof the paper
 * @param status Z4
 * @param supersededBy number of the newest paper that replaced it; empty unless SUPERSEDED
 * @param revocation that it was taken back; empty unless REVOKED
 * @param sealed whether it bears a seal
 */
public record ProofLine(
    ProofView proof,
    ProofStatus status,
    Optional<String> supersededBy,
    Optional<Revocation> revocation,
    boolean sealed) {
  /**
   * That a paper was taken back.
   *
   * @param at when
   * @param reason why, in words; for the holder and the office, never for strangers
   */
  public record Revocation(Instant at, String reason) {}
}
