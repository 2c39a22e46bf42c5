package org.lingyan.certificate.seal;

import java.time.Instant;

/**
 * That a seal was put on a paper.
 *
 * @param number number of the paper
 * @param holder name on it
 * @param usedBy who sealed
 * @param at when
 */
public record SealUse(String number, String holder, String usedBy, Instant at) {}
