package org.lingyan.web.hr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/**
 * What a board's address says. The organisation must be right; anything else that cannot be read
 * falls back to what the board shows by itself.
 *
 * @param organisation id of the organisation
 * @param requirement the requirement shown; empty: the main one
 * @param year the calendar year shown
 * @param status people of this status only; empty for all
 * @param name part of a name; empty for all
 * @param traits which people by kind, level and category
 * @param sort order
 * @param descending from large to small
 * @param page number of the page, from 0
 */
record BoardFilter(
    long organisation,
    Optional<String> requirement,
    int year,
    Optional<Status> status,
    String name,
    PeopleTraits traits,
    StandingList.Sort sort,
    boolean descending,
    int page) {
  private static final int YEARS_BACK = 10;
  private static final int LONGEST_NAME = 60;
  private static final int LAST_PAGE = 1_000_000;

  /**
   * Reads the parameters of an address.
   *
   * @param parameter gives a parameter's text, or null
   * @param home the organisation shown when none is named
   * @throws UnknownSubject when the organisation's id cannot be one
   */
  static BoardFilter of(UnaryOperator<String> parameter, long home, LocalDate today) {
    StandingList.Sort sort =
        word(StandingList.Sort.class, text(parameter, "sort")).orElse(StandingList.Sort.MISSING);
    String desc = text(parameter, "desc");
    return new BoardFilter(
        organisation(text(parameter, "organisation"), home),
        Optional.of(text(parameter, "requirement")).filter(id -> !id.isEmpty()),
        year(text(parameter, "period"), today),
        word(Status.class, text(parameter, "status")),
        shortened(text(parameter, "q")),
        new PeopleTraits(
            word(WorkerCategory.class, text(parameter, "worker")),
            word(CertificateLevel.class, text(parameter, "level")),
            Optional.of(text(parameter, "lacking"))
                .filter(code -> code.matches("[A-Z][A-Z0-9_]{1,29}"))),
        sort,
        desc.isEmpty() ? byItself(sort) : desc.equals("true"),
        Math.max(1, whole(text(parameter, "page"), 1, LAST_PAGE)) - 1);
  }

  /** Where somebody looks first: at whom most is missing. */
  private static boolean byItself(StandingList.Sort sort) {
    return sort == StandingList.Sort.MISSING;
  }

  private static String text(UnaryOperator<String> parameter, String name) {
    String value = parameter.apply(name);
    return value == null ? "" : value.strip();
  }

  private static long organisation(String text, long home) {
    return text.isEmpty()
        ? home
        : Ids.parse(text).orElseThrow(() -> new UnknownSubject("organisation:" + text));
  }

  /** The year behind a text; only years that the product can know something about. */
  static int year(String text, LocalDate today) {
    int year = whole(text.length() > 4 ? text.substring(0, 4) : text, today.getYear(), 9999);
    return year > today.getYear() || year < today.getYear() - YEARS_BACK ? today.getYear() : year;
  }

  private static int whole(String text, int otherwise, int most) {
    return text.matches("\\d{1,7}") ? Math.min(most, Integer.parseInt(text)) : otherwise;
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static <E extends Enum<E>> Optional<E> word(Class<E> type, String text) {
    String wanted = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(wanted))
        .findFirst();
  }

  BoardFilter at(long other) {
    return new BoardFilter(other, requirement, year, status, "", traits, sort, descending, 0);
  }

  BoardFilter in(int other) {
    return new BoardFilter(
        organisation, requirement, other, Optional.empty(), name, traits, sort, descending, 0);
  }

  /** Another requirement: what it says of categories is another thing. */
  BoardFilter under(String other) {
    return new BoardFilter(
        organisation,
        Optional.of(other),
        year,
        Optional.empty(),
        name,
        new PeopleTraits(traits.worker(), traits.level(), Optional.empty()),
        sort,
        descending,
        0);
  }

  BoardFilter only(Optional<Status> other) {
    return new BoardFilter(
        organisation, requirement, year, other, name, traits, sort, descending, 0);
  }

  /** Everybody of the organisation, whatever was chosen before. */
  BoardFilter whole() {
    return new BoardFilter(
        organisation,
        requirement,
        year,
        Optional.empty(),
        "",
        PeopleTraits.ALL,
        sort,
        descending,
        0);
  }

  /** Sorted by this; by the same again the other way round. */
  BoardFilter sorted(StandingList.Sort other) {
    boolean turned = other == sort ? !descending : byItself(other);
    return new BoardFilter(organisation, requirement, year, status, name, traits, other, turned, 0);
  }

  BoardFilter on(int other) {
    return new BoardFilter(
        organisation, requirement, year, status, name, traits, sort, descending, other);
  }

  BoardQuery query(int size) {
    return new BoardQuery(
        organisation,
        requirement,
        LocalDate.of(year, 12, 31),
        status.map(Set::of).orElse(Set.of()),
        name,
        traits,
        sort,
        descending,
        new Page.Request(page, size));
  }

  /** The address of the board that shows this. */
  String href() {
    return "/hr/board?" + parameters() + (page == 0 ? "" : "&page=" + (page + 1));
  }

  /** The same list, all pages of it, as the addresses of its files say it. */
  String query() {
    return parameters();
  }

  private String parameters() {
    StringBuilder text = new StringBuilder("organisation=" + Ids.text(organisation));
    requirement.ifPresent(id -> text.append("&requirement=").append(encoded(id)));
    text.append("&period=").append(year);
    status.ifPresent(only -> text.append("&status=").append(only));
    if (!name.isEmpty()) {
      text.append("&q=").append(encoded(name));
    }
    traits.worker().ifPresent(kind -> text.append("&worker=").append(kind));
    traits.level().ifPresent(held -> text.append("&level=").append(held));
    traits.lacking().ifPresent(code -> text.append("&lacking=").append(code));
    if (sort != StandingList.Sort.MISSING || !descending) {
      text.append("&sort=").append(sort.name().toLowerCase(Locale.ROOT));
      text.append("&desc=").append(descending);
    }
    return text.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
