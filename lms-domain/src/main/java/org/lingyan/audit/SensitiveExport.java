package org.lingyan.audit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A list of people that somebody saved as a file, over one subtree.
 *
 * @param accountId who saved it
 * @param list name of the list, at most 40 ASCII characters
 * @param filter names of the filters that were used, not what stood in them; ASCII
 * @param entries rows of the file
 * @param role name of the role that allowed it
 * @param organisation where that role is held, as it is called now
 * @param path that subtree as it stands now
 * @param day local day
 * @param at when
 */
public record SensitiveExport(
    long accountId,
    String list,
    String filter,
    long entries,
    String role,
    String organisation,
    String path,
    LocalDate day,
    Instant at) {}
