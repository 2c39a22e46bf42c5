package org.lingyan.web.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.rules.ExemptionEffect;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.RulePeriod;
import org.lingyan.rules.ShareOf;
import org.lingyan.rules.Unit;

/** Every field of a rule's form, by the groups in which they stand. */
final class RuleFields {
  /** Group of the title, the place and the first day. */
  static final String HEAD = "head";

  /** Rows of a list in the form. */
  static final String CATEGORY_ROWS = "categories.terms";

  /** The same for steps of online time. */
  static final String STEP_ROWS = "settings.online.ladder.steps";

  /** Parts that a document may leave out whole, the inner ones first. */
  static final List<String> OPTIONAL =
      List.of(
          "settings.online.ladder",
          "settings.online",
          "settings.carryOver",
          "settings.makeUp",
          "categories",
          "degree");

  private static final Map<String, List<RuleField>> GROUPS = groups();

  private RuleFields() {}

  private static Map<String, List<RuleField>> groups() {
    Map<String, List<RuleField>> groups = new LinkedHashMap<>();
    groups.put(
        HEAD,
        List.of(
            RuleField.of("jurisdiction", RuleField.Kind.TEXT),
            RuleField.of("from", RuleField.Kind.DAY),
            RuleField.of("title.zh-CN", RuleField.Kind.TEXT),
            RuleField.of("title.en", RuleField.Kind.TEXT)));
    groups.put(
        "binds",
        List.of(
            RuleField.checks("binds.workers", WorkerCategory.values()),
            RuleField.checks("binds.levels", CertificateLevel.values())));
    groups.put(
        "period",
        List.of(
            RuleField.choice("period.kind", RulePeriod.Kind.values()),
            RuleField.of("period.from", RuleField.Kind.DAY),
            RuleField.of("period.to", RuleField.Kind.DAY)));
    groups.put("amount", amount());
    groups.put("categories", categories());
    List<RuleField> degree = new ArrayList<>();
    degree.add(RuleField.of("degree.worth", RuleField.Kind.NUMBER));
    degree.add(RuleField.of("degree.everyOne", RuleField.Kind.FLAG));
    degree.addAll(RuleField.citation("degree.citation"));
    groups.put("degree", List.copyOf(degree));
    groups.put("settings", settings());
    groups.put("online", online());
    return groups;
  }

  private static List<RuleField> amount() {
    List<RuleField> amount = new ArrayList<>();
    amount.add(RuleField.choice("amount.unit", Unit.values()));
    amount.add(RuleField.of("amount.all", RuleField.Kind.NUMBER));
    for (CertificateLevel level : CertificateLevel.values()) {
      amount.add(RuleField.of("amount.byLevel." + level, RuleField.Kind.NUMBER));
    }
    amount.addAll(RuleField.citation("amount.citation"));
    return List.copyOf(amount);
  }

  private static List<RuleField> categories() {
    List<RuleField> categories = new ArrayList<>();
    categories.add(RuleField.of(CATEGORY_ROWS + "[].category", RuleField.Kind.TEXT));
    categories.add(RuleField.of(CATEGORY_ROWS + "[].least", RuleField.Kind.NUMBER));
    categories.add(RuleField.of(CATEGORY_ROWS + "[].leastShare", RuleField.Kind.TEXT));
    categories.add(RuleField.of(CATEGORY_ROWS + "[].most", RuleField.Kind.NUMBER));
    categories.add(RuleField.choice("categories.shareOf", ShareOf.values()));
    categories.addAll(RuleField.citation("categories.citation"));
    return List.copyOf(categories);
  }

  private static List<RuleField> settings() {
    List<RuleField> settings = new ArrayList<>();
    settings.add(RuleField.of("settings.minutesPerCreditHour", RuleField.Kind.NUMBER));
    settings.add(RuleField.of("settings.roundDownTo", RuleField.Kind.NUMBER));
    settings.add(RuleField.of("settings.dailyCap", RuleField.Kind.NUMBER));
    settings.add(RuleField.choice("settings.joiner", Joiner.values()));
    settings.add(RuleField.of("settings.carryOver.most", RuleField.Kind.NUMBER));
    settings.add(RuleField.of("settings.makeUp.until", RuleField.Kind.TEXT));
    for (ExemptionKind kind : ExemptionKind.values()) {
      settings.add(RuleField.choice("settings.leave." + kind, ExemptionEffect.values()));
    }
    settings.addAll(RuleField.citation("settings.citation"));
    return List.copyOf(settings);
  }

  private static List<RuleField> online() {
    List<RuleField> online = new ArrayList<>();
    online.add(RuleField.of("settings.online.leastMinutes", RuleField.Kind.NUMBER));
    online.add(RuleField.of(STEP_ROWS + "[].from", RuleField.Kind.NUMBER));
    online.add(RuleField.of(STEP_ROWS + "[].above", RuleField.Kind.NUMBER));
    online.add(RuleField.of(STEP_ROWS + "[].worth", RuleField.Kind.NUMBER));
    online.add(RuleField.of("settings.online.ladder.tested", RuleField.Kind.NUMBER));
    online.addAll(RuleField.citation("settings.online.ladder.citation"));
    return List.copyOf(online);
  }

  /** Groups by name, in the order of the form. */
  static Map<String, List<RuleField>> byGroup() {
    return GROUPS;
  }

  /** All fields, in the order of the form. */
  static Stream<RuleField> all() {
    return GROUPS.values().stream().flatMap(List::stream);
  }

  /** The rows in which a field of a list stands; empty for others. */
  static Optional<String> rows(String path) {
    int list = path.indexOf("[]");
    return list < 0 ? Optional.empty() : Optional.of(path.substring(0, list));
  }
}
