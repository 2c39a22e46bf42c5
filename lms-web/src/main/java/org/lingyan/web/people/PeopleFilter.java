package org.lingyan.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * What the address of the list asks for.
 *
 * @param text what was looked for, as it was typed
 * @param organisation its id; empty for everything in scope
 * @param presence employed or gone
 * @param category only this kind of worker
 * @param page from 0
 */
record PeopleFilter(
    String text,
    Optional<Long> organisation,
    PeopleQuery.Presence presence,
    Optional<WorkerCategory> category,
    int page) {
  private static final String NUMBER = "\\d{1,6}";
  private static final int LONGEST = 100;

  /**
   * Reads an address.
   *
   * @throws UnknownSubject when a value can never be one
   */
  static PeopleFilter of(UnaryOperator<String> parameter) {
    String page = value(parameter, "page");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    String text = value(parameter, "q");
    return new PeopleFilter(
        text.length() > LONGEST ? text.substring(0, LONGEST) : text,
        Optional.of(value(parameter, "organisation"))
            .filter(id -> !id.isEmpty())
            .map(id -> Ids.parse(id).orElseThrow(() -> new UnknownSubject("organisation:" + id))),
        word(PeopleQuery.Presence.values(), value(parameter, "presence"))
            .orElse(PeopleQuery.Presence.EMPLOYED),
        word(WorkerCategory.values(), value(parameter, "category")),
        page.isEmpty() ? 0 : Integer.parseInt(page));
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
  }

  PeopleQuery query(Optional<OrganisationView> below) {
    return new PeopleQuery(text, below, presence, category);
  }

  boolean isNarrowed() {
    return !text.isEmpty()
        || organisation.isPresent()
        || category.isPresent()
        || presence != PeopleQuery.Presence.EMPLOYED;
  }

  PeopleFilter with(PeopleQuery.Presence other) {
    return new PeopleFilter(text, organisation, other, category, 0);
  }

  PeopleFilter with(Optional<WorkerCategory> other) {
    return new PeopleFilter(text, organisation, presence, other, 0);
  }

  PeopleFilter at(int other) {
    return new PeopleFilter(text, organisation, presence, category, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("q", text);
    values.put("organisation", organisation.map(Ids::text).orElse(""));
    values.put("presence", presence == PeopleQuery.Presence.EMPLOYED ? "" : presence.name());
    values.put("category", category.map(Enum::name).orElse(""));
    values.put("page", page == 0 ? "" : Integer.toString(page));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  String href() {
    String parameters = parameters();
    return parameters.isEmpty() ? "/people/list" : "/people/list?" + parameters;
  }
}
