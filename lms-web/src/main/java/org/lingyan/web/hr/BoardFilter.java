package org.lingyan.web.hr;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
 * @param who which people of it
 * @param look how the list looks
 * @param page number of the page, from 0
 */
record BoardFilter(
    long organisation, Optional<String> requirement, int year, Who who, Look look, int page) {
  private static final int YEARS_BACK = 10;
  private static final int LONGEST_NAME = 60;
  private static final int LAST_PAGE = 1_000_000;

  /**
   * Which people.
   *
   * @param own only those who count at the organisation itself
   * @param status of this status only; empty for all
   * @param name part of a name; empty for all
   * @param traits by kind, level and category
   */
  record Who(boolean own, Optional<Status> status, String name, PeopleTraits traits) {
    /** Everybody. */
    static final Who ALL = new Who(false, Optional.empty(), "", PeopleTraits.ALL);

    Who only(Optional<Status> other) {
      return new Who(own, other, name, traits);
    }

    Who with(PeopleTraits others) {
      return new Who(own, status, name, others);
    }

    /** Whether somebody is left out. */
    boolean any() {
      return !equals(ALL);
    }
  }

  /**
   * How the list looks.
   *
   * @param sort order
   * @param descending from large to small
   * @param columns columns beside the name
   * @param gaps whether it is shown how many lack something of each category
   */
  record Look(StandingList.Sort sort, boolean descending, Set<BoardColumn> columns, boolean gaps) {
    /** Freezes the set. */
    Look {
      columns = Set.copyOf(columns);
    }

    /** As the board shows itself. */
    static final Look USUAL = new Look(StandingList.Sort.MISSING, true, BoardColumn.USUAL, false);

    private Look sorted(StandingList.Sort other) {
      boolean turned = other == sort ? !descending : byItself(other);
      return new Look(other, turned, columns, gaps);
    }

    private static Look of(UnaryOperator<String> parameter) {
      StandingList.Sort sort =
          word(StandingList.Sort.class, text(parameter, "sort")).orElse(StandingList.Sort.MISSING);
      String desc = text(parameter, "desc");
      return new Look(
          sort,
          desc.isEmpty() ? byItself(sort) : desc.equals("true"),
          BoardColumn.of(parameter),
          text(parameter, "gaps").equals("true"));
    }
  }

  /**
   * Reads the parameters of an address.
   *
   * @param parameter gives a parameter's text, or null
   * @param home the organisation shown when none is named
   * @throws UnknownSubject when the organisation's id cannot be one
   */
  static BoardFilter of(UnaryOperator<String> parameter, long home, LocalDate today) {
    return new BoardFilter(
        organisation(text(parameter, "organisation"), home),
        Optional.of(text(parameter, "requirement")).filter(id -> !id.isEmpty()),
        year(text(parameter, "period"), today),
        new Who(
            text(parameter, "own").equals("true"),
            word(Status.class, text(parameter, "status")),
            shortened(text(parameter, "q")),
            new PeopleTraits(
                word(WorkerCategory.class, text(parameter, "worker")),
                word(CertificateLevel.class, text(parameter, "level")),
                Optional.of(text(parameter, "lacking"))
                    .filter(code -> code.matches("[A-Z][A-Z0-9_]{1,29}")))),
        Look.of(parameter),
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

  private BoardFilter with(Who others) {
    return new BoardFilter(organisation, requirement, year, others, look, 0);
  }

  private BoardFilter with(Look other) {
    return new BoardFilter(organisation, requirement, year, who, other, 0);
  }

  /** Another organisation, all levels of it, whatever the name. */
  BoardFilter at(long other) {
    Who there = new Who(false, who.status(), "", who.traits());
    return new BoardFilter(other, requirement, year, there, look, 0);
  }

  BoardFilter in(int other) {
    return new BoardFilter(organisation, requirement, other, who.only(Optional.empty()), look, 0);
  }

  /** Another requirement: what it says of categories is another thing. */
  BoardFilter under(String other) {
    PeopleTraits traits =
        new PeopleTraits(who.traits().worker(), who.traits().level(), Optional.empty());
    return new BoardFilter(
        organisation, Optional.of(other), year, who.only(Optional.empty()).with(traits), look, 0);
  }

  BoardFilter only(Optional<Status> other) {
    return with(who.only(other));
  }

  /** Those who lack something of a category. */
  BoardFilter lacking(String category) {
    PeopleTraits traits =
        new PeopleTraits(who.traits().worker(), who.traits().level(), Optional.of(category));
    return with(who.with(traits));
  }

  /** Everybody of the organisation, whatever was chosen before. */
  BoardFilter whole() {
    return with(Who.ALL);
  }

  /**
   * Exactly the people of an organisation, whatever was chosen before.
   *
   * @param own only those who count at the organisation itself
   * @param status of this status only; empty for all
   */
  BoardFilter rows(long other, boolean own, Optional<Status> status) {
    Who all = new Who(own, status, "", PeopleTraits.ALL);
    return new BoardFilter(other, requirement, year, all, look, 0);
  }

  /** Sorted by this; by the same again the other way round. */
  BoardFilter sorted(StandingList.Sort other) {
    return with(look.sorted(other));
  }

  /** With how many lack something of each category, or without. */
  BoardFilter gaps(boolean shown) {
    return with(new Look(look.sort(), look.descending(), look.columns(), shown));
  }

  BoardFilter on(int other) {
    return new BoardFilter(organisation, requirement, year, who, look, other);
  }

  BoardQuery query(int size) {
    return new BoardQuery(
        organisation,
        who.own(),
        requirement,
        LocalDate.of(year, 12, 31),
        who.status().map(Set::of).orElse(Set.of()),
        who.name(),
        who.traits(),
        look.sort(),
        look.descending(),
        look.gaps(),
        new Page.Request(page, size));
  }

  /** The address of the board that shows this. */
  String href() {
    return "/hr/board?" + query() + (page == 0 ? "" : "&page=" + (page + 1));
  }

  /** The same list, all pages of it, as the addresses of its files say it. */
  String query() {
    return parameters().entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** What its address says, by the names of its parameters; the page apart. */
  Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("organisation", Ids.text(organisation));
    requirement.ifPresent(id -> all.put("requirement", id));
    all.put("period", Integer.toString(year));
    if (who.own()) {
      all.put("own", "true");
    }
    who.status().ifPresent(only -> all.put("status", only.name()));
    all.put("q", who.name());
    who.traits().worker().ifPresent(kind -> all.put("worker", kind.name()));
    who.traits().level().ifPresent(held -> all.put("level", held.name()));
    who.traits().lacking().ifPresent(code -> all.put("lacking", code));
    if (look.sort() != StandingList.Sort.MISSING || !look.descending()) {
      all.put("sort", look.sort().name().toLowerCase(Locale.ROOT));
      all.put("desc", Boolean.toString(look.descending()));
    }
    all.put("columns", BoardColumn.said(look.columns()));
    if (look.gaps()) {
      all.put("gaps", "true");
    }
    all.values().removeIf(String::isEmpty);
    return all;
  }
}
