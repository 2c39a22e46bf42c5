package org.lingyan.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.rules.UnreadableRule.Problem;
import org.lingyan.shared.DateRange;

/** Reads a requirement of hours from its document, and refuses what says two things at once. */
final class HoursRuleReader {
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final int MINUTES_PER_HOUR = 60;

  private final RulePart root;

  HoursRuleReader(RulePart root) {
    this.root = root;
  }

  HoursRule read() {
    root.only(
        "id",
        "version",
        "jurisdiction",
        "from",
        "title",
        "binds",
        "period",
        "amount",
        "categories",
        "degree",
        "settings");
    RulePeriod period = period();
    Amount amount = amount();
    return new HoursRule(
        root.text("id"),
        root.whole("version"),
        root.titles("title"),
        binds(),
        period,
        amount,
        root.maybe("categories").map(HoursRuleReader::categories),
        root.maybe("degree").map(HoursRuleReader::degree),
        settings(amount.unit(), period));
  }

  private RuleBinds binds() {
    RulePart binds = root.part("binds").only("workers", "levels");
    return new RuleBinds(
        binds.words("workers", WorkerCategory.class),
        binds.has("levels") ? binds.words("levels", CertificateLevel.class) : Set.of());
  }

  private RulePeriod period() {
    RulePart period = root.part("period").only("kind", "from", "to");
    RulePeriod.Kind kind = period.word("kind", RulePeriod.Kind.class);
    if (kind != RulePeriod.Kind.OWN_DATES) {
      for (String days : List.of("from", "to")) {
        if (period.has(days)) {
          throw period.wrong(days, Problem.OTHER_PERIOD);
        }
      }
      return new RulePeriod(kind, Optional.empty());
    }
    LocalDate from = period.day("from");
    LocalDate to = period.day("to");
    if (to.isBefore(from)) {
      throw period.wrong("to", Problem.REVERSED);
    }
    return RulePeriod.of(DateRange.inclusive(from, to));
  }

  private Amount amount() {
    RulePart amount = root.part("amount").only("unit", "all", "byLevel", "citation");
    Map<CertificateLevel, BigDecimal> byLevel = new EnumMap<>(CertificateLevel.class);
    amount.maybe("byLevel").map(HoursRuleReader::levels).ifPresent(byLevel::putAll);
    Optional<BigDecimal> all =
        byLevel.isEmpty() ? Optional.of(amount.decimal("all")) : amount.maybeDecimal("all");
    return new Amount(amount.word("unit", Unit.class), all, byLevel, amount.citation());
  }

  private static Map<CertificateLevel, BigDecimal> levels(RulePart part) {
    part.only("ASSISTANT", "INTERMEDIATE", "SENIOR");
    Map<CertificateLevel, BigDecimal> levels = new EnumMap<>(CertificateLevel.class);
    for (CertificateLevel level : CertificateLevel.values()) {
      part.maybeDecimal(level.name()).ifPresent(amount -> levels.put(level, amount));
    }
    return levels;
  }

  private static CategoryTerms categories(RulePart part) {
    part.only("terms", "shareOf", "citation");
    Set<String> named = new HashSet<>();
    List<CategoryTerm> terms = new ArrayList<>();
    double shares = 0;
    for (RulePart one : part.parts("terms")) {
      one.only("category", "least", "leastShare", "most");
      CategoryTerm term =
          new CategoryTerm(
              code(one),
              one.maybeDecimal("least"),
              one.has("leastShare") ? Optional.of(fraction(one)) : Optional.empty(),
              one.maybeDecimal("most"));
      if (!named.add(term.category())) {
        throw one.wrong("category", Problem.OVERLAPS);
      }
      shares += term.leastShare().map(share -> (double) share.part() / share.whole()).orElse(0.0);
      if (shares > 1) {
        throw one.wrong("leastShare", Problem.OVERLAPS);
      }
      if (term.least().isPresent()
          && term.most().isPresent()
          && term.most().get().compareTo(term.least().get()) < 0) {
        throw one.wrong("most", Problem.REVERSED);
      }
      terms.add(term);
    }
    return new CategoryTerms(terms, part.word("shareOf", ShareOf.class), part.citation());
  }

  private static String code(RulePart one) {
    String code = one.text("category");
    if (!code.matches("[A-Z][A-Z0-9_]{1,29}")) {
      throw one.unreadable("category");
    }
    return code;
  }

  private static Fraction fraction(RulePart one) {
    String[] parts = one.text("leastShare").split("/", -1);
    try {
      return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1]));
    } catch (IllegalArgumentException noPart) {
      throw one.unreadable("leastShare");
    }
  }

  private static DegreeTerm degree(RulePart part) {
    part.only("worth", "everyOne", "citation");
    return new DegreeTerm(part.decimal("worth"), part.flag("everyOne"), part.citation());
  }

  private HoursSettings settings(Unit unit, RulePeriod period) {
    RulePart settings =
        root.part("settings")
            .only(
                "minutesPerCreditHour",
                "roundDownTo",
                "dailyCap",
                "joiner",
                "carryOver",
                "makeUp",
                "leave",
                "online",
                "citation");
    boolean clock = unit == Unit.CLOCK_HOUR;
    if (clock) {
      for (String key : List.of("minutesPerCreditHour", "roundDownTo", "dailyCap")) {
        if (settings.has(key)) {
          throw settings.wrong(key, Problem.OTHER_UNIT);
        }
      }
    }
    if (period.kind() != RulePeriod.Kind.CALENDAR_YEAR) {
      for (String key : List.of("carryOver", "makeUp")) {
        if (settings.has(key)) {
          throw settings.wrong(key, Problem.OTHER_PERIOD);
        }
      }
    }
    return new HoursSettings(
        clock ? MINUTES_PER_HOUR : settings.whole("minutesPerCreditHour"),
        clock ? HUNDREDTH : settings.decimal("roundDownTo"),
        settings.maybeDecimal("dailyCap"),
        settings.word("joiner", Joiner.class),
        settings.maybe("carryOver").map(part -> part.only("most").decimal("most")),
        settings.maybe("makeUp").map(HoursRuleReader::makeUp),
        leave(settings.part("leave")),
        settings.maybe("online").map(part -> online(part, unit)).orElse(OnlineCounting.MINUTES),
        settings.citation());
  }

  private static MakeUp makeUp(RulePart part) {
    part.only("until");
    try {
      return new MakeUp(MonthDay.parse("--" + part.text("until")));
    } catch (DateTimeException noDay) {
      throw part.unreadable("until");
    }
  }

  private static Map<ExemptionKind, ExemptionEffect> leave(RulePart part) {
    part.only("MATERNITY", "ILLNESS", "STUDY", "SECONDMENT", "OTHER", "DECISION");
    Map<ExemptionKind, ExemptionEffect> leave = new EnumMap<>(ExemptionKind.class);
    for (ExemptionKind kind : ExemptionKind.values()) {
      leave.put(kind, part.word(kind.name(), ExemptionEffect.class));
    }
    return leave;
  }

  private static OnlineCounting online(RulePart part, Unit unit) {
    part.only("leastMinutes", "ladder");
    if (part.has("ladder") && unit == Unit.CLOCK_HOUR) {
      throw part.wrong("ladder", Problem.OTHER_UNIT);
    }
    return new OnlineCounting(
        part.has("leastMinutes") ? part.whole("leastMinutes", 0) : 0,
        part.maybe("ladder").map(HoursRuleReader::ladder));
  }

  /** The steps must fall: one that lies under another would never be reached. */
  static OnlineLadder ladder(RulePart part) {
    part.only("steps", "tested", "citation");
    List<OnlineLadder.Step> steps = new ArrayList<>();
    int above = Integer.MAX_VALUE;
    for (RulePart one : part.parts("steps")) {
      one.only("from", "above", "worth");
      String key = one.has("from") ? "from" : "above";
      int minutes = one.whole(key, 0);
      if (minutes >= above || (one.has("from") && one.has("above"))) {
        throw one.wrong(key, Problem.OVERLAPS);
      }
      above = minutes;
      steps.add(new OnlineLadder.Step(minutes, "from".equals(key), one.decimal("worth")));
    }
    return new OnlineLadder(steps, part.decimal("tested"), part.citation());
  }
}
