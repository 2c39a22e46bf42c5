package org.lingyan.web.reconciliation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.RowQuery;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * What the address of a comparison's rows asks for.
 *
 * @param id the comparison
 * @param found only these; empty for all
 * @param all also those that need no decision
 * @param name part of a name; empty for all
 * @param page from 0
 */
record RowFilter(long id, Optional<Found> found, boolean all, String name, int page) {
  private static final String NUMBER = "[1-9]\\d{0,5}";
  private static final int LONGEST_NAME = 60;

  /**
   * Reads an address, which counts pages from 1.
   *
   * @throws UnknownSubject when a value can never be one
   */
  static RowFilter of(UnaryOperator<String> parameter) {
    String id = value(parameter, "id");
    String page = value(parameter, "page");
    String found = value(parameter, "found");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    Optional<Found> only =
        Arrays.stream(Found.values()).filter(one -> one.name().equals(found)).findFirst();
    if (only.isEmpty() && !found.isEmpty()) {
      throw new UnknownSubject("word of an address");
    }
    String name = value(parameter, "q");
    return new RowFilter(
        Ids.parse(id).orElseThrow(() -> new UnknownSubject("reconciliation:" + id)),
        only,
        !value(parameter, "all").isEmpty(),
        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
        page.isEmpty() ? 0 : Integer.parseInt(page) - 1);
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  RowQuery query() {
    return new RowQuery(found, !all, name);
  }

  RowFilter with(Optional<Found> other, boolean every) {
    return new RowFilter(id, other, every, name, 0);
  }

  RowFilter at(int other) {
    return new RowFilter(id, found, all, name, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("id", Ids.text(id));
    values.put("found", found.map(Enum::name).orElse(""));
    values.put("all", all ? "yes" : "");
    values.put("q", URLEncoder.encode(name, StandardCharsets.UTF_8));
    values.put("page", page == 0 ? "" : Integer.toString(page + 1));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  String href() {
    return "/hr/comparison?" + parameters();
  }
}
