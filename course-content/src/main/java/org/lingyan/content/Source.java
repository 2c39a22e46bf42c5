package org.lingyan.content;

import java.net.URI;
import java.util.Optional;

/**
 * Something that the course's lessons cite.
 *
 * @param key the name in footnotes: letters, digits, {@code . _ -}
 * @param text author, title, date, as a reader wants to see it
 * @param url an http or https address, if there is one
 */
public record Source(String key, String text, Optional<URI> url) {}
