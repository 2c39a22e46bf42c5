package org.lingyan.web.sheet;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which list somebody wants, and how, as an address says it.
 *
 * @param list name of the list
 * @param format how it is written
 * @param parameters the filter, by name
 */
record SheetWish(String list, SheetFormat format, Map<String, String> parameters) {
  private static final int LONGEST_QUERY = 2000;

  /**
   * Reads the end of an address.
   *
   * @param file the list's name with the format's ending
   * @param query everything behind the question mark; null for nothing
   * @return empty when there cannot be such a file
   */
  static Optional<SheetWish> of(String file, String query) {
    if (query != null && query.length() > LONGEST_QUERY) {
      return Optional.empty();
    }
    return SheetFormat.ofName(file)
        .filter(format -> file.matches("[a-z-]{1,40}\\.[a-z]{3,4}"))
        .map(
            format ->
                new SheetWish(
                    file.substring(0, file.length() - format.ending().length()),
                    format,
                    read(query)));
  }

  private static Map<String, String> read(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (query != null) {
      Arrays.stream(query.split("&"))
          .filter(pair -> !pair.isEmpty())
          .forEach(
              pair -> {
                String[] parts = pair.split("=", 2);
                parameters.putIfAbsent(
                    decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
              });
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** Name of the file in addresses. */
  String file() {
    return list + format.ending();
  }

  /** Names of the filters that are used, not what stands in them. */
  String filters() {
    return parameters.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .filter(name -> name.matches("[A-Za-z-]{1,20}"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** The filter as an address writes it. */
  String query() {
    return parameters.entrySet().stream()
        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** The address of the file. */
  String href() {
    return "/sheets/" + file() + (parameters.isEmpty() ? "" : "?" + query());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
