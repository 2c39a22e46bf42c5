package org.lingyan.certificate.seal;

import java.util.OptionalLong;
import org.lingyan.shared.DateRange;

/**
 * What is to stand where an organisation's papers are sealed.
 *
 * @param days for which days
 * @param fileId a picture that the same account brought for this; empty: space for a stamp
 * @param authority who authorised it, by which paper, 1 to 200 characters
 */
public record SealWish(DateRange days, OptionalLong fileId, String authority) {}
