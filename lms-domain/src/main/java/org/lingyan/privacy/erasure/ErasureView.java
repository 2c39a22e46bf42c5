package org.lingyan.privacy.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An erasure as its readers see it.
 *
 * @param id its id
 * @param personId whose
 * @param name her name; the mark once it is done
 * @param ground why
 * @param note of whoever entered it
 * @param state where it stands
 * @param own whether she asked herself
 * @param askedAt when
 * @param agreedBy account of the first administrator who agreed
 * @param endedAt when it was over
 * @param answer why it was refused
 */
public record ErasureView(
    long id,
    long personId,
    String name,
    ErasureGround ground,
    String note,
    ErasureState state,
    boolean own,
    Instant askedAt,
    OptionalLong agreedBy,
    Optional<Instant> endedAt,
    String answer) {}
