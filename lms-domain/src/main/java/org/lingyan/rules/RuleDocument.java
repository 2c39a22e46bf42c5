package org.lingyan.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a rule's YAML document. R4: whatever cannot be read stops it, with the key's name. */
final class RuleDocument {
  private final Map<?, ?> root;
  private final String where;

  private RuleDocument(Map<?, ?> root, String where) {
    this.root = root;
    this.where = where;
  }

  static RuleDocument parse(String yaml) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object root = new Yaml(new SafeConstructor(options)).load(yaml);
      if (root instanceof Map<?, ?> map) {
        return new RuleDocument(map, "rule");
      }
      throw new IllegalArgumentException("rule document: no keys");
    } catch (YAMLException broken) {
      throw new IllegalArgumentException("rule document: " + broken.getMessage(), broken);
    }
  }

  String id() {
    return text("id");
  }

  int version() {
    return whole("version");
  }

  String jurisdiction() {
    return text("jurisdiction");
  }

  LocalDate from() {
    try {
      return LocalDate.parse(text("from"));
    } catch (DateTimeParseException noDay) {
      throw unreadable("from");
    }
  }

  HoursRule hoursRule() {
    only("id", "version", "jurisdiction", "from", "title", "binds", "amount", "settings");
    RuleDocument amount = part("amount").only("creditHours", "citation");
    RuleDocument settings =
        part("settings")
            .only("minutesPerCreditHour", "roundDownTo", "dailyCap", "joiner", "citation");
    Set<WorkerCategory> binds = new LinkedHashSet<>();
    for (Object category : listed("binds")) {
      binds.add(word("binds", category, WorkerCategory.class));
    }
    return new HoursRule(
        id(),
        version(),
        part("title").words(),
        amount.decimal("creditHours"),
        amount.citation(),
        settings.whole("minutesPerCreditHour"),
        settings.decimal("roundDownTo"),
        settings.root.containsKey("dailyCap")
            ? Optional.of(settings.decimal("dailyCap"))
            : Optional.empty(),
        settings.word("joiner", Joiner.class),
        settings.citation(),
        binds);
  }

  OnlinePolicy onlinePolicy() {
    only("id", "version", "jurisdiction", "from", "online");
    RuleDocument online =
        part("online")
            .only("heartbeatSeconds", "presenceEveryMinutes", "leastSharePercent", "citation");
    return new OnlinePolicy(
        version(),
        Duration.ofSeconds(online.whole("heartbeatSeconds")),
        Duration.ofMinutes(online.whole("presenceEveryMinutes")),
        online.whole("leastSharePercent"),
        online.citation());
  }

  private Words words() {
    only("zh-CN", "en");
    return new Words(text("zh-CN"), text("en"));
  }

  private Citation citation() {
    RuleDocument cited = part("citation").only("text", "source", "status");
    return new Citation(
        cited.text("text"), cited.text("source"), cited.word("status", SourceStatus.class));
  }

  private RuleDocument part(String key) {
    if (value(key) instanceof Map<?, ?> map) {
      return new RuleDocument(map, where + "." + key);
    }
    throw unreadable(key);
  }

  private List<?> listed(String key) {
    if (value(key) instanceof List<?> list) {
      return list;
    }
    throw unreadable(key);
  }

  private String text(String key) {
    if (value(key) instanceof String text) {
      return text;
    }
    throw unreadable(key);
  }

  private int whole(String key) {
    if (value(key) instanceof Integer number && number > 0) {
      return number;
    }
    throw unreadable(key);
  }

  private BigDecimal decimal(String key) {
    if (value(key) instanceof Number number && Double.isFinite(number.doubleValue())) {
      BigDecimal amount = new BigDecimal(number.toString());
      if (amount.signum() > 0) {
        return amount;
      }
    }
    throw unreadable(key);
  }

  private <E extends Enum<E>> E word(String key, Class<E> type) {
    return word(key, value(key), type);
  }

  private <E extends Enum<E>> E word(String key, Object value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(value))
        .findFirst()
        .orElseThrow(() -> unreadable(key));
  }

  /** A key that nobody reads is a misspelt one, and what it was meant to say would be left out. */
  private RuleDocument only(String... keys) {
    for (Object key : root.keySet()) {
      if (!List.of(keys).contains(key)) {
        throw new IllegalArgumentException(where + "." + key + " is not known");
      }
    }
    return this;
  }

  private Object value(String key) {
    return root.get(key);
  }

  private IllegalArgumentException unreadable(String key) {
    return new IllegalArgumentException(where + "." + key + " is missing or of the wrong kind");
  }
}
