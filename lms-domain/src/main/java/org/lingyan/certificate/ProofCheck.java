package org.lingyan.certificate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a stranger learns.
 *
 * @param proof the paper
 * @param status Z4
 * @param supersededBy number of the paper that replaced it; empty unless SUPERSEDED
 * @param revokedOn local day on which it was taken back; empty unless REVOKED
 */
public record ProofCheck(
    ProofView proof,
    ProofStatus status,
    Optional<String> supersededBy,
    Optional<LocalDate> revokedOn) {}
