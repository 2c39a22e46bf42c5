package org.lingyan.privacy.consent;

import java.time.LocalDate;
import org.lingyan.shared.Words;

/**
 * A version of a text.
 *
 * @param id its id
 * @param purpose stable name of the purpose
 * @param version from 1
 * @param basis on what the processing rests
 * @param from first day on which it holds
 * @param title its title
 * @param body plain text, a paragraph a line
 */
public record ConsentText(
    long id,
    String purpose,
    int version,
    ConsentBasis basis,
    LocalDate from,
    Words title,
    Words body) {}
