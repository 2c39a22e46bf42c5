package org.lingyan.web.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lingyan.shared.Ids;

/**
 * What a job that prints slips is asked with, and how it is written down.
 *
 * @param locale language of the slips
 * @param ids accounts, or people who shall get one
 */
record SlipsWish(Locale locale, List<Long> ids) {
  static String text(Locale locale, Collection<Long> ids) {
    return locale.toLanguageTag()
        + " "
        + ids.stream().map(Ids::text).collect(Collectors.joining(","));
  }

  static SlipsWish read(String text) {
    String[] parts = text.split(" ", 2);
    return new SlipsWish(
        Locale.forLanguageTag(parts[0]),
        Arrays.stream(parts[1].split(",")).map(id -> Ids.parse(id).orElseThrow()).toList());
  }
}
