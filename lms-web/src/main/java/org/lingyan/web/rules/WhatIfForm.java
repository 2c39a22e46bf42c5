package org.lingyan.web.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.hours.standing.Worked;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.ShareOf;
import org.lingyan.rules.Unit;
import org.lingyan.shared.DateRange;

/**
 * The conditions of a trial, as the address carries them: what was typed, what it means, and what
 * cannot be read, by field. What the address does not name takes the rule's own value.
 */
final class WhatIfForm {
  /** Rows that are read; an address has its limits. */
  static final int MOST_ROWS = 60;

  private static final int MOST_MINUTES_PER_HOUR = 600;
  private static final BigDecimal MOST_CAP = BigDecimal.valueOf(24);
  private static final int REGISTRATION_YEARS = 3;
  private static final String NO_DAY = "what-if.problem.day";

  private final Map<String, String[]> typed;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final LocalDate on;
  private final DateRange period;
  private final LocalDate joinedOn;
  private final Joiner joiner;
  private final int minutes;
  private final Optional<BigDecimal> cap;
  private final Optional<CertificateLevel> level;
  private final Optional<ShareOf> share;
  private final List<WhatIfRow> rows;

  /**
   * Reads an address.
   *
   * @param typed the parameters
   * @param rule gives what is not named
   */
  WhatIfForm(Map<String, String[]> typed, HoursRule rule, LocalDate today) {
    this.typed = Map.copyOf(typed);
    this.on = day("on", today);
    this.period = period(rule);
    this.joinedOn = day("joined", period.from());
    this.joiner = joiner(rule.settings().joiner());
    this.minutes = minutes(rule.minutesPerUnit());
    this.cap = cap(rule.settings().dailyCap());
    this.level = word("level", CertificateLevel.values());
    this.share = word("share", ShareOf.values());
    this.rows = rows();
  }

  private Optional<String> text(String name) {
    String[] values = typed.get(name);
    return values == null || values.length == 0 ? Optional.empty() : Optional.of(values[0].strip());
  }

  private LocalDate day(String name, LocalDate otherwise) {
    Optional<String> text = text(name).filter(named -> !named.isEmpty());
    Optional<LocalDate> day = text.flatMap(WhatIfForm::parsed);
    if (text.isPresent() && day.isEmpty()) {
      problems.put(name, NO_DAY);
    }
    return day.orElse(otherwise);
  }

  static Optional<LocalDate> parsed(String text) {
    try {
      return Optional.of(LocalDate.parse(text.replace('/', '-')))
          .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private DateRange year() {
    Optional<String> text = text("year").filter(named -> !named.isEmpty());
    boolean right = text.filter(year -> year.matches("20\\d\\d|2100")).isPresent();
    if (text.isPresent() && !right) {
      problems.put("year", "what-if.problem.year");
    }
    return right
        ? DateRange.yearOf(LocalDate.of(Integer.parseInt(text.get()), 1, 1))
        : DateRange.yearOf(on);
  }

  private DateRange period(HoursRule rule) {
    return switch (rule.period().kind()) {
      case CALENDAR_YEAR -> year();
      case OWN_DATES -> rule.period().own().orElseThrow();
      case REGISTRATION -> registration();
    };
  }

  /** Days that are typed; three years up to the day judged where they are not. */
  private DateRange registration() {
    LocalDate first = day("from", on.plusDays(1).minusYears(REGISTRATION_YEARS));
    LocalDate last = day("to", first.plusYears(REGISTRATION_YEARS).minusDays(1));
    if (last.isBefore(first)) {
      problems.put("to", "what-if.problem.order");
      return DateRange.inclusive(first, first);
    }
    return DateRange.inclusive(first, last);
  }

  private Joiner joiner(Joiner otherwise) {
    return word("joiner", Joiner.values()).orElse(otherwise);
  }

  private <E extends Enum<E>> Optional<E> word(String name, E[] words) {
    Optional<String> text = text(name).filter(named -> !named.isEmpty());
    Optional<E> known =
        Arrays.stream(words)
            .filter(word -> text.filter(word.name()::equals).isPresent())
            .findFirst();
    if (text.isPresent() && known.isEmpty()) {
      problems.put(name, "what-if.problem.word");
    }
    return known;
  }

  private int minutes(int otherwise) {
    Optional<String> text = text("minutes");
    if (text.isEmpty()) {
      return otherwise;
    }
    int wanted = text.get().matches("\\d{1,4}") ? Integer.parseInt(text.get()) : 0;
    if (wanted < 1 || wanted > MOST_MINUTES_PER_HOUR) {
      problems.put("minutes", "what-if.problem.minutes-per-hour");
      return otherwise;
    }
    return wanted;
  }

  /** A cap that was named and left empty is no cap; one that was not named is the rule's. */
  private Optional<BigDecimal> cap(Optional<BigDecimal> otherwise) {
    Optional<String> text = text("cap");
    if (text.isEmpty()) {
      return otherwise;
    }
    if (text.get().isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> wanted =
        Optional.of(text.get())
            .filter(number -> number.matches("\\d{1,2}(\\.\\d{1,2})?"))
            .map(BigDecimal::new)
            .filter(number -> number.signum() > 0 && number.compareTo(MOST_CAP) <= 0);
    if (wanted.isEmpty()) {
      problems.put("cap", "what-if.problem.cap");
      return otherwise;
    }
    return wanted;
  }

  private List<WhatIfRow> rows() {
    String[] days = typed.getOrDefault("d", new String[0]);
    String[] amounts = typed.getOrDefault("m", new String[0]);
    String[] categories = typed.getOrDefault("c", new String[0]);
    List<WhatIfRow> read = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_ROWS, Math.max(days.length, amounts.length)); i++) {
      WhatIfRow row = WhatIfRow.of(at(days, i), at(amounts, i), at(categories, i));
      if (!row.isBlank()) {
        read.add(row);
      }
    }
    return List.copyOf(read);
  }

  private static String at(String[] values, int i) {
    return i < values.length ? values[i].strip() : "";
  }

  /** What was typed into a field, or the value that it has by itself. */
  String shown(String name, String byItself) {
    return text(name).orElse(byItself);
  }

  /** Key of what is wrong with a field; empty when nothing is. */
  String problem(String name) {
    return problems.getOrDefault(name, "");
  }

  boolean isRight() {
    return problems.isEmpty() && rows.stream().allMatch(row -> row.problem().isEmpty());
  }

  LocalDate on() {
    return on;
  }

  DateRange period() {
    return period;
  }

  LocalDate joinedOn() {
    return joinedOn;
  }

  Joiner joiner() {
    return joiner;
  }

  List<WhatIfRow> filled() {
    return rows;
  }

  /** Rows outside the period or after the day judged. */
  long leftOut() {
    return entries().stream()
        .filter(entry -> !period.contains(entry.on()) || entry.on().isAfter(on))
        .count();
  }

  List<Worked> entries() {
    return rows.stream().flatMap(row -> row.worked().stream()).toList();
  }

  /** Level of the certificate; empty for none. */
  Optional<CertificateLevel> level() {
    return level;
  }

  /** What shares are taken of; empty for what the rule says. */
  Optional<ShareOf> share() {
    return share;
  }

  /** The rule under the settings that were typed; some have a meaning for 学时 only. */
  HoursRule applied(HoursRule rule) {
    boolean credit = rule.unit() == Unit.CREDIT_HOUR;
    HoursRule tried =
        rule.with(
            rule.settings()
                .with(
                    joiner,
                    credit ? minutes : rule.minutesPerUnit(),
                    credit ? cap : rule.settings().dailyCap()));
    return share.map(tried::sharing).orElse(tried);
  }
}
