package org.lingyan.web.paper;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lingyan.certificate.batch.BatchWish;
import org.lingyan.shared.Ids;

/**
 * What a job that prints papers is asked with, and how it is written down.
 *
 * @param locale language of the file's name
 * @param wish whose papers
 * @param people ids of who gets one, in the order of the file
 */
record BatchText(Locale locale, BatchWish wish, List<Long> people) {
  String text() {
    return String.join(
        " ",
        locale.toLanguageTag(),
        Ids.text(wish.organisationId()),
        wish.requirement(),
        wish.inPeriod().toString(),
        Boolean.toString(wish.sealed()),
        people.stream().map(Ids::text).collect(Collectors.joining(",")));
  }

  static BatchText read(String text) {
    String[] parts = text.split(" ", 6);
    return new BatchText(
        Locale.forLanguageTag(parts[0]),
        new BatchWish(
            Ids.parse(parts[1]).orElseThrow(),
            parts[2],
            LocalDate.parse(parts[3]),
            Boolean.parseBoolean(parts[4])),
        Arrays.stream(parts[5].split(",")).map(id -> Ids.parse(id).orElseThrow()).toList());
  }
}
