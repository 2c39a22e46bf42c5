package org.lingyan.web.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.lingyan.shared.Category;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;

/**
 * Texts in one language, as of a day (years are named only when they differ from it).
 *
 * @param locale Chinese or English
 * @param today the reader's day
 */
public record Texts(Locale locale, LocalDate today) {
  /** The bundles, in the order in which a key is looked for. */
  static final List<String> BUNDLES =
      List.of(
          "shell",
          "reasons",
          "open",
          "trainee",
          "hr",
          "account",
          "jobs",
          "api",
          "paper",
          "notice",
          "audit",
          "signin",
          "help",
          "admin",
          "tree",
          "rights",
          "terms",
          "sheet",
          "intake",
          "data",
          "merge",
          "people",
          "rules",
          "exemption",
          "credential",
          "claims",
          "correction",
          "transfer");

  private static final ResourceBundle.Control ONLY_OURS =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  // A page asks for a hundred texts: looking a bundle up costs more than the text.
  private static final Map<Locale, Map<String, String>> READ = new ConcurrentHashMap<>();

  /**
   * The text of a key with its placeholders filled.
   *
   * @throws MissingResourceException when no bundle has the key; a test looks all of them up
   */
  public String of(String key, Object... values) {
    String pattern = pattern(key);
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = shown(values[i]);
    }
    return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(shown);
  }

  /** The words of a reason. */
  public String of(Reason reason) {
    return of("reason." + reason.code(), reason.arguments().toArray());
  }

  /**
   * Where a rule comes from: a document keeps its Chinese name in both languages; a setting of our
   * own is named in the reader's.
   */
  public String of(Citation citation) {
    if (citation.status() == SourceStatus.HOUSE_DEFAULT) {
      return of("citation.own");
    }
    return citation.source().isEmpty()
        ? citation.text()
        : citation.text() + " · " + citation.source();
  }

  /** A word of an enumeration, for instance a status. */
  public String of(Enum<?> word) {
    return of(word.getDeclaringClass().getSimpleName() + "." + word.name());
  }

  /** A day as people say it: 11月18日, or with its year when that differs. */
  public String day(LocalDate day) {
    boolean thisYear = day.getYear() == today.getYear();
    return DateTimeFormatter.ofPattern(of(thisYear ? "format.day" : "format.day-year"), locale)
        .format(day);
  }

  /** A day with its year, for what is kept and read in another one. */
  public String datedFully(LocalDate day) {
    return DateTimeFormatter.ofPattern(of("format.day-year"), locale).format(day);
  }

  /**
   * The name of a category of hours. Rule packs may declare more than the bundles know: those are
   * called by their code.
   */
  public String category(String code) {
    return find("category." + code).orElse(code);
  }

  /**
   * The text of something that rooms above name as they like (a kind of work, its phases): under
   * its key, or what it is called otherwise.
   */
  public String named(String key, String otherwise, Object... values) {
    return find(key).isPresent() ? of(key, values) : otherwise;
  }

  /** Several texts in a row, with between them what the language has there. */
  public String listed(Collection<String> texts) {
    return String.join(of("format.between"), texts);
  }

  private Object shown(Object value) {
    if (value instanceof LocalDate day) {
      return day(day);
    }
    if (value instanceof Category category) {
      return category(category.code());
    }
    if (value instanceof Reason why) {
      return of(why);
    }
    if (value instanceof Words words) {
      return words.in(locale);
    }
    return value instanceof Enum<?> word ? of(word) : value;
  }

  private String pattern(String key) {
    return find(key)
        .orElseThrow(
            () -> new MissingResourceException("no text for " + key, Texts.class.getName(), key));
  }

  /** The text of a key as it stands; empty when no bundle has it. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(READ.computeIfAbsent(locale, Texts::read).get(key));
  }

  private static Map<String, String> read(Locale locale) {
    Map<String, String> texts = new HashMap<>();
    for (String name : BUNDLES) {
      ResourceBundle bundle =
          ResourceBundle.getBundle("org.lingyan.text." + name, locale, ONLY_OURS);
      bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
    }
    return Map.copyOf(texts);
  }
}
