package org.lingyan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Keys and values of one level of a rule document. R4: what cannot be read stops it, by name. */
final class RulePart {
  private final Map<?, ?> root;
  private final String where;

  private RulePart(Map<?, ?> root, String where) {
    this.root = root;
    this.where = where;
  }

  static RulePart parse(String yaml) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Object root = new Yaml(new SafeConstructor(options)).load(yaml);
      if (root instanceof Map<?, ?> map) {
        return new RulePart(map, "rule");
      }
      throw new UnreadableRule("rule", UnreadableRule.Problem.MISSING);
    } catch (YAMLException broken) {
      throw new UnreadableRule(UnreadableRule.Problem.NO_YAML, broken);
    }
  }

  /** A key that nobody reads is a misspelt one, and what it was meant to say would be left out. */
  RulePart only(String... keys) {
    for (Object key : root.keySet()) {
      // A key can be null in YAML, which an immutable list does not let itself be asked for.
      if (!Arrays.asList(keys).contains(key)) {
        throw new UnreadableRule(where + "." + key, UnreadableRule.Problem.UNKNOWN);
      }
    }
    return this;
  }

  boolean has(String key) {
    return root.containsKey(key);
  }

  RulePart part(String key) {
    if (root.get(key) instanceof Map<?, ?> map) {
      return new RulePart(map, where + "." + key);
    }
    throw unreadable(key);
  }

  /** The part under a key; empty when the key is not there. */
  Optional<RulePart> maybe(String key) {
    return has(key) ? Optional.of(part(key)) : Optional.empty();
  }

  /** The parts of a list; at least one, named by their number from 0. */
  List<RulePart> parts(String key) {
    List<RulePart> parts = new ArrayList<>();
    for (Object one : listed(key)) {
      if (!(one instanceof Map<?, ?> map)) {
        throw unreadable(key);
      }
      parts.add(new RulePart(map, where + "." + key + "[" + parts.size() + "]"));
    }
    return parts;
  }

  String text(String key) {
    if (root.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw unreadable(key);
  }

  boolean flag(String key) {
    if (root.get(key) instanceof Boolean flag) {
      return flag;
    }
    throw unreadable(key);
  }

  /** A whole number, at least 1. */
  int whole(String key) {
    return whole(key, 1);
  }

  int whole(String key, int least) {
    if (root.get(key) instanceof Integer number && number >= least) {
      return number;
    }
    throw unreadable(key);
  }

  /** Whole numbers of any sign, at least one, each greater than the one before. */
  List<Integer> rising(String key) {
    List<Integer> numbers = new ArrayList<>();
    for (Object one : listed(key)) {
      if (!(one instanceof Integer number)
          || (!numbers.isEmpty() && number <= numbers.get(numbers.size() - 1))) {
        throw unreadable(key);
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** A number above 0. */
  BigDecimal decimal(String key) {
    if (root.get(key) instanceof Number number && Double.isFinite(number.doubleValue())) {
      BigDecimal amount = new BigDecimal(number.toString());
      if (amount.signum() > 0) {
        return amount;
      }
    }
    throw unreadable(key);
  }

  Optional<BigDecimal> maybeDecimal(String key) {
    return has(key) ? Optional.of(decimal(key)) : Optional.empty();
  }

  LocalDate day(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeParseException noDay) {
      throw unreadable(key);
    }
  }

  <E extends Enum<E>> E word(String key, Class<E> type) {
    return word(key, root.get(key), type);
  }

  <E extends Enum<E>> Set<E> words(String key, Class<E> type) {
    Set<E> words = new LinkedHashSet<>();
    for (Object one : listed(key)) {
      words.add(word(key, one, type));
    }
    return words;
  }

  Words titles(String key) {
    RulePart titles = part(key).only("zh-CN", "en");
    return new Words(titles.text("zh-CN"), titles.text("en"));
  }

  Citation citation() {
    RulePart cited = part("citation").only("text", "source", "status");
    return new Citation(
        cited.text("text"), cited.text("source"), cited.word("status", SourceStatus.class));
  }

  private List<?> listed(String key) {
    if (root.get(key) instanceof List<?> list && !list.isEmpty()) {
      return list;
    }
    throw unreadable(key);
  }

  private <E extends Enum<E>> E word(String key, Object value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(known -> known.name().equals(value))
        .findFirst()
        .orElseThrow(() -> unreadable(key));
  }

  UnreadableRule unreadable(String key) {
    return wrong(key, UnreadableRule.Problem.MISSING);
  }

  UnreadableRule wrong(String key, UnreadableRule.Problem problem) {
    return new UnreadableRule(where + "." + key, problem);
  }
}
