package org.lingyan.announcement;

import java.time.Instant;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/**
 * An announcement as others see it.
 *
 * @param id its id
 * @param organisation name of the top of the subtree
 * @param path its path
 * @param title its title
 * @param body plain text, a paragraph a line
 * @param days on which it is shown
 * @param at when it was made
 * @param withdrawn why it was withdrawn; empty when it was not
 */
public record AnnouncementView(
    long id,
    String organisation,
    String path,
    String title,
    String body,
    DateRange days,
    Instant at,
    Optional<String> withdrawn) {}
