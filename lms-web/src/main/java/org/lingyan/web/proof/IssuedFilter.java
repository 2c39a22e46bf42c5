package org.lingyan.web.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.certificate.ProofQuery;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * What the address of the list of issued papers asks for.
 *
 * @param organisation its id; empty for everything in scope
 * @param name part of a name; empty for all
 * @param show which by what became of them
 * @param page from 0
 */
record IssuedFilter(Optional<Long> organisation, String name, ProofQuery.Show show, int page) {
  private static final String NUMBER = "[1-9]\\d{0,5}";
  private static final int LONGEST_NAME = 60;

  /**
   * Reads an address, which counts pages from 1.
   *
   * @throws UnknownSubject when a value can never be one
   */
  static IssuedFilter of(UnaryOperator<String> parameter) {
    String page = value(parameter, "page");
    String show = value(parameter, "show");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    String name = value(parameter, "q");
    return new IssuedFilter(
        Optional.of(value(parameter, "organisation"))
            .filter(id -> !id.isEmpty())
            .map(id -> Ids.parse(id).orElseThrow(() -> new UnknownSubject("organisation:" + id))),
        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
        Arrays.stream(ProofQuery.Show.values())
            .filter(one -> show.isEmpty() || one.name().equals(show))
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("word of an address")),
        page.isEmpty() ? 0 : Integer.parseInt(page) - 1);
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  ProofQuery query(Optional<OrganisationView> below) {
    return new ProofQuery(below, name, show);
  }

  boolean isNarrowed() {
    return organisation.isPresent() || !name.isEmpty();
  }

  IssuedFilter with(ProofQuery.Show other) {
    return new IssuedFilter(organisation, name, other, 0);
  }

  IssuedFilter at(int other) {
    return new IssuedFilter(organisation, name, show, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("organisation", organisation.map(Ids::text).orElse(""));
    values.put("q", URLEncoder.encode(name, StandardCharsets.UTF_8));
    values.put("show", show == ProofQuery.Show.CURRENT ? "" : show.name());
    values.put("page", page == 0 ? "" : Integer.toString(page + 1));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  String href() {
    String parameters = parameters();
    return parameters.isEmpty() ? "/hr/proofs" : "/hr/proofs?" + parameters;
  }
}
