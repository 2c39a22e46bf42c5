package org.lingyan.api.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.web.form.Given;

/** A2: reads texts of a request into values and gathers everything that can never be right. */
public final class Checks {
  private final List<Wrong> wrong = new ArrayList<>();

  /** Notes that a field is wrong. */
  public void wrong(String field, String key, Object... values) {
    wrong.add(new Wrong(field, key, List.of(values)));
  }

  /**
   * Goes on only when nothing was wrong.
   *
   * @throws ApiProblem naming every field that was
   */
  public void done() {
    if (!wrong.isEmpty()) {
      throw ApiProblem.malformed(wrong);
    }
  }

  /** A text of an address; empty when none is given. */
  public static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(found -> !found.isEmpty());
  }

  /** A day of the years 1900 to 2999; empty when none is given or it is wrong. */
  public Optional<LocalDate> day(String field, String text) {
    return noted(field, Given.day(given(text).orElse("")));
  }

  /** A moment of the years 1900 to 2999; empty when none is given or it is wrong. */
  public Optional<Instant> moment(String field, String text) {
    return noted(field, Given.moment(given(text).orElse("")));
  }

  /**
   * A whole number between two bounds; the default when none is given, the lower bound if wrong.
   */
  public int whole(String field, String text, int least, int most, int missing) {
    Given<Integer> number = Given.whole(given(text).orElse(""), least, most);
    return noted(field, number).orElse(number.wrong().isPresent() ? least : missing);
  }

  /** A word of a list; empty when none is given or it is wrong. */
  public <E extends Enum<E>> Optional<E> word(String field, String text, Class<E> words) {
    return noted(field, Given.word(given(text).orElse(""), words));
  }

  private <T> Optional<T> noted(String field, Given<T> given) {
    given.wrong().ifPresent(why -> wrong(field, why.key(), why.values().toArray()));
    return given.value();
  }

  /** As much of a wrong value as is worth repeating. */
  static String shown(String value) {
    return Given.shown(value);
  }
}
