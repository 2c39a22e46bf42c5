package org.lingyan.web.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lingyan.web.text.Texts;

/** Something to choose: a chip that leads somewhere, or an option of a menu. */
public final class Option {
  private final String value;
  private final String text;
  private final boolean here;

  Option(String value, String text, boolean here) {
    this.value = value;
    this.text = text;
    this.here = here;
  }

  /** The words of an enumeration as options. */
  static <E extends Enum<E>> List<Option> of(E[] words, String chosen, Texts texts) {
    return Arrays.stream(words)
        .map(word -> new Option(word.name(), texts.of(word), Objects.equals(word.name(), chosen)))
        .toList();
  }

  /** Address of a chip, value of an option. */
  public String getValue() {
    return value;
  }

  /** The words. */
  public String getText() {
    return text;
  }

  /** Whether it is chosen. */
  public boolean isHere() {
    return here;
  }
}
