package org.lingyan.files;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is said about a file that comes in.
 *
 * @param name as its owner calls it; anything
 * @param purpose what it is for
 * @param accountId who brings it
 * @param personId whom it is about; empty when that is not one person
 * @param keepUntil first local day on which it may be forgotten; empty for the usual days
 */
public record NewFile(
    String name,
    FilePurpose purpose,
    long accountId,
    OptionalLong personId,
    Optional<LocalDate> keepUntil) {}
