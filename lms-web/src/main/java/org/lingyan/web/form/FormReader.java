package org.lingyan.web.form;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.web.text.PageTexts;

/**
 * What was typed into a form, read field by field. What a method answers for a field that is wrong
 * is never used: {@link #isRight} is asked before.
 */
public final class FormReader {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);
  private static final int LONGEST_REASON = 500;
  private static final int CANDIDATES = 5;

  private final PageTexts texts;
  private final String labels;
  private final Map<String, String> problems = new LinkedHashMap<>();

  /**
   * Nothing is read yet.
   *
   * @param labels beginning of the keys under which the fields have their names
   */
  public FormReader(PageTexts texts, String labels) {
    this.texts = texts;
    this.labels = labels;
  }

  /** What is wrong, by field. */
  public Map<String, String> problems() {
    return Map.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isRight() {
    return problems.isEmpty();
  }

  /** Notes that a field is wrong. */
  public void wrong(String field, String problem) {
    problems.putIfAbsent(field, problem);
  }

  /** A day of the years 1900 to 2999 that must be there. */
  public LocalDate day(String field, String typed) {
    if (typed.isBlank()) {
      missing(field);
    }
    return maybeDay(field, typed).orElse(EARLIEST);
  }

  /** A day of the years 1900 to 2999; empty when there is none, or it is wrong. */
  public Optional<LocalDate> maybeDay(String field, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = parsed(typed);
    if (day.isEmpty()) {
      wrong(field, texts.of("form.day", typed.strip()));
    }
    return day;
  }

  /** The day that a text names; empty when it is none of the years 1900 to 2999. */
  public static Optional<LocalDate> parsed(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed.strip()))
          .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    } catch (DateTimeParseException odd) {
      return Optional.empty();
    }
  }

  /** A text that must be there. */
  public String text(String field, String typed, int longest) {
    String text = typed.strip();
    if (text.isEmpty()) {
      missing(field);
    } else if (text.codePointCount(0, text.length()) > longest) {
      wrong(field, texts.of("form.long", longest));
    }
    return text;
  }

  /** A whole number between two, both included, that must be there; digits of full width count. */
  public int whole(String field, String typed, int least, int most) {
    String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
    if (text.isEmpty()) {
      missing(field);
      return least;
    }
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      wrong(field, texts.of("form.whole", least, most, typed.strip()));
      return least;
    }
    return number;
  }

  /** Why: a text that must be there. */
  public String reason(String typed) {
    return text("reason", typed, LONGEST_REASON);
  }

  /** A word of a list that must be chosen. */
  public <E extends Enum<E>> E word(String field, String typed, Class<E> words) {
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(typed)) {
        return word;
      }
    }
    missing(field);
    return words.getEnumConstants()[0];
  }

  /** The organisation inside the scope that a name or a label means on the scope's day. */
  public long organisation(String field, Organisations organisations, Scope scope, String typed) {
    if (typed.isBlank()) {
      missing(field);
      return 0;
    }
    String name = typed.strip();
    List<Organisations.Named> found = organisations.named(scope, name, CANDIDATES);
    List<Organisations.Named> exact =
        found.stream()
            .filter(one -> one.organisation().name().equals(name) || one.label().equals(name))
            .toList();
    return one(field, exact.isEmpty() ? found : exact, Organisations.Named::label, name)
        .map(meant -> meant.organisation().id())
        .orElse(0L);
  }

  /**
   * The one thing meant; empty when there is none or are several, and a problem says so.
   *
   * @param label what tells the candidates apart
   */
  public <T> Optional<T> one(String field, List<T> found, Function<T, String> label, String typed) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    wrong(
        field,
        found.isEmpty()
            ? texts.of("form.none", typed)
            : texts.of(
                "form.many",
                texts.texts().listed(found.stream().limit(CANDIDATES).map(label).toList())));
    return Optional.empty();
  }

  private void missing(String field) {
    wrong(field, texts.of("field.required", texts.get(labels + field)));
  }
}
