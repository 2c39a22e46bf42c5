package org.lingyan.rules;

import java.math.BigDecimal;
import org.lingyan.shared.Citation;

/**
 * What a degree is worth.
 *
 * @param worth amount in the rule's unit
 * @param everyOne whether a second degree in the same period counts again
 * @param citation source
 */
public record DegreeTerm(BigDecimal worth, boolean everyOne, Citation citation) {}
