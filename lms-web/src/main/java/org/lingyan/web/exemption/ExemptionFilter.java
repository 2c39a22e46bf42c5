package org.lingyan.web.exemption;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.exemption.ExemptionQuery;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * What the address of the list asks for.
 *
 * @param organisation its id; empty for everything in scope
 * @param kind only this kind
 * @param show which by where they stand
 * @param page from 0
 */
record ExemptionFilter(
    Optional<Long> organisation, Optional<ExemptionKind> kind, ExemptionQuery.Show show, int page) {
  private static final String NUMBER = "[1-9]\\d{0,5}";

  /**
   * Reads an address, which counts pages from 1.
   *
   * @throws UnknownSubject when a value can never be one
   */
  static ExemptionFilter of(UnaryOperator<String> parameter) {
    String page = value(parameter, "page");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    return new ExemptionFilter(
        Optional.of(value(parameter, "organisation"))
            .filter(id -> !id.isEmpty())
            .map(id -> Ids.parse(id).orElseThrow(() -> new UnknownSubject("organisation:" + id))),
        word(ExemptionKind.values(), value(parameter, "kind")),
        word(ExemptionQuery.Show.values(), value(parameter, "show"))
            .orElse(ExemptionQuery.Show.CURRENT),
        page.isEmpty() ? 0 : Integer.parseInt(page) - 1);
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    Optional<E> found = Arrays.stream(words).filter(one -> one.name().equals(text)).findFirst();
    if (found.isEmpty() && !text.isEmpty()) {
      throw new UnknownSubject("word of an address");
    }
    return found;
  }

  ExemptionQuery query(Optional<OrganisationView> below) {
    return new ExemptionQuery(below, kind, show);
  }

  boolean isNarrowed() {
    return organisation.isPresent() || kind.isPresent();
  }

  ExemptionFilter with(ExemptionQuery.Show other) {
    return new ExemptionFilter(organisation, kind, other, 0);
  }

  ExemptionFilter at(int other) {
    return new ExemptionFilter(organisation, kind, show, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("organisation", organisation.map(Ids::text).orElse(""));
    values.put("kind", kind.map(Enum::name).orElse(""));
    values.put("show", show == ExemptionQuery.Show.CURRENT ? "" : show.name());
    values.put("page", page == 0 ? "" : Integer.toString(page + 1));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  String href() {
    String parameters = parameters();
    return parameters.isEmpty() ? "/hr/exemptions" : "/hr/exemptions?" + parameters;
  }
}
