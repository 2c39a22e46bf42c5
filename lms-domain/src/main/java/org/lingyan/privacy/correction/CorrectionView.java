package org.lingyan.privacy.correction;

import java.time.Instant;
import java.util.Optional;

/**
 * A request as its readers see it.
 *
 * @param id its id
 * @param personId whose
 * @param name her name
 * @param wish what is wanted
 * @param state where it stands
 * @param at when it was asked
 * @param decidedAt when it was decided
 * @param answer why it was returned; may be empty
 */
public record CorrectionView(
    long id,
    long personId,
    String name,
    CorrectionWish wish,
    CorrectionState state,
    Instant at,
    Optional<Instant> decidedAt,
    String answer) {}
