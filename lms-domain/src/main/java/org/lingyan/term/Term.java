package org.lingyan.term;

import org.lingyan.shared.Citation;
import org.lingyan.shared.Words;

/**
 * What things are called somewhere on a day.
 *
 * @param authority the authority for social work, without the name of a place
 * @param worker somebody of the profession
 * @param citation where the words come from
 */
public record Term(Words authority, Words worker, Citation citation) {}
