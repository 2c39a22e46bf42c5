package org.lingyan.web.claim;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimQuery;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Category;
import org.lingyan.shared.Ids;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;

/**
 * What the address of the inbox asks for. Without a state those are shown that wait.
 *
 * @param organisation its id; empty for everything in scope
 * @param state only in this state; empty for all
 * @param category only of this category; empty for all
 * @param form only of this form; empty for all
 * @param provider only by this provider; empty for all
 * @param duplicates only those that may be the same training twice
 * @param from trainings that ended on this day or later; empty for all
 * @param to trainings that ended on this day or earlier; empty for all
 * @param name part of a name; empty for all
 * @param page from 0
 */
record ClaimFilter(
    Optional<Long> organisation,
    Optional<ClaimState> state,
    Optional<Category> category,
    Optional<ClaimForm> form,
    Optional<Long> provider,
    boolean duplicates,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String name,
    int page) {
  /** The word for all states. */
  static final String ALL = "ALL";

  private static final String CODE = "[A-Z0-9_]{1,40}";
  private static final int LONGEST = 60;

  /**
   * Reads an address.
   *
   * @throws UnknownSubject when an id can never be one
   */
  static ClaimFilter of(UnaryOperator<String> parameter) {
    String state = value(parameter, "state");
    String page = value(parameter, "page");
    String name = value(parameter, "q");
    return new ClaimFilter(
        id(parameter, "organisation"),
        state.isEmpty() ? Optional.of(ClaimState.SUBMITTED) : word(ClaimState.values(), state),
        Optional.of(value(parameter, "category"))
            .filter(code -> code.matches(CODE))
            .map(Category::new),
        word(ClaimForm.values(), value(parameter, "form")),
        id(parameter, "provider"),
        value(parameter, "duplicates").equals("true"),
        FormReader.parsed(value(parameter, "from")),
        FormReader.parsed(value(parameter, "to")),
        name.length() > LONGEST ? name.substring(0, LONGEST) : name,
        page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0);
  }

  private static Optional<Long> id(UnaryOperator<String> parameter, String name) {
    String text = value(parameter, name);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Ids.parse(text).orElseThrow(() -> new UnknownSubject(name + " of an address")));
  }

  private static String value(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  private static <E extends Enum<E>> Optional<E> word(E[] words, String text) {
    return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
  }

  ClaimQuery query(Optional<OrganisationView> below) {
    return new ClaimQuery(
        below,
        state,
        category,
        provider.map(OptionalLong::of).orElse(OptionalLong.empty()),
        form,
        duplicates,
        from,
        to,
        name);
  }

  /** Whether those alone are shown that wait. */
  boolean isWaiting() {
    return state.equals(Optional.of(ClaimState.SUBMITTED));
  }

  boolean isNarrowed() {
    return organisation.isPresent()
        || category.isPresent()
        || form.isPresent()
        || provider.isPresent()
        || duplicates
        || from.isPresent()
        || to.isPresent()
        || !name.isEmpty();
  }

  ClaimFilter in(Optional<ClaimState> other) {
    return new ClaimFilter(
        organisation, other, category, form, provider, duplicates, from, to, name, 0);
  }

  ClaimFilter at(int other) {
    return new ClaimFilter(
        organisation, state, category, form, provider, duplicates, from, to, name, other);
  }

  /** The parameters of an address, without their question mark. */
  String parameters() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("state", isWaiting() ? "" : state.map(Enum::name).orElse(ALL));
    values.put("organisation", organisation.map(Ids::text).orElse(""));
    values.put("category", category.map(Category::code).orElse(""));
    values.put("form", form.map(Enum::name).orElse(""));
    values.put("provider", provider.map(Ids::text).orElse(""));
    values.put("duplicates", duplicates ? "true" : "");
    values.put("from", from.map(LocalDate::toString).orElse(""));
    values.put("to", to.map(LocalDate::toString).orElse(""));
    values.put("q", name);
    values.put("page", page == 0 ? "" : Integer.toString(page));
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isEmpty())
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** Names of the filters that are used, not what stands in them. */
  String used() {
    return parameters().replaceAll("=[^&]*", "").replace('&', ' ');
  }

  String href(String page) {
    String parameters = parameters();
    return parameters.isEmpty() ? page : page + "?" + parameters;
  }
}
