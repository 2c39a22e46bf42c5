package org.lingyan.web.credential;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.credential.overview.CredentialChoice;
import org.lingyan.credential.overview.CredentialFilter;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;

/**
 * What the address of the list asks for.
 *
 * @param which how the registration stands
 * @param level only this level
 * @param organisation its id; empty for everything in scope
 * @param page from 0
 */
record CredentialQuery(
    CredentialChoice which,
    Optional<CertificateLevel> level,
    Optional<Long> organisation,
    int page) {
  private static final String NUMBER = "\\d{1,6}";

  /**
   * Reads an address.
   *
   * @throws UnknownSubject when a value can never be one
   */
  static CredentialQuery of(UnaryOperator<String> parameter) {
    String page = value(parameter, "page");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    return new CredentialQuery(
        word(CredentialChoice.values(), value(parameter, "which")).orElse(CredentialChoice.ALL),
        word(CertificateLevel.values(), value(parameter, "level")),
        Optional.of(value(parameter, "organisation"))
            .filter(id -> !id.isEmpty())
            .map(id -> Ids.parse(id).orElseThrow(() -> new UnknownSubject("organisation:" + id))),
        page.isEmpty() ? 0 : Integer.parseInt(page));
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
  }

  CredentialFilter filter(Optional<OrganisationView> below) {
    return new CredentialFilter(which, level, below);
  }

  boolean isNarrowed() {
    return which != CredentialChoice.ALL || level.isPresent() || organisation.isPresent();
  }

  CredentialQuery with(CredentialChoice other) {
    return new CredentialQuery(other, level, organisation, 0);
  }

  CredentialQuery at(int other) {
    return new CredentialQuery(which, level, organisation, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("which", which == CredentialChoice.ALL ? "" : which.name());
    values.put("level", level.map(Enum::name).orElse(""));
    values.put("organisation", organisation.map(Ids::text).orElse(""));
    values.put("page", page == 0 ? "" : Integer.toString(page));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining("&"));
  }

  String href() {
    String parameters = parameters();
    return "/hr/credentials" + (parameters.isEmpty() ? "" : "?" + parameters);
  }
}
