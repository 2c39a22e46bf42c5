package org.lingyan.web.form;

import java.util.Arrays;
import java.util.List;
import org.lingyan.web.text.Texts;

/** Something to choose: a chip that leads somewhere, or an option of a menu. */
public final class Choice {
  private final String value;
  private final String text;
  private final boolean here;

  /** Something to choose. */
  public Choice(String value, String text, boolean here) {
    this.value = value;
    this.text = text;
    this.here = here;
  }

  /** The words of an enumeration as options. */
  public static <E extends Enum<E>> List<Choice> of(E[] words, String chosen, Texts texts) {
    return Arrays.stream(words)
        .map(word -> new Choice(word.name(), texts.of(word), word.name().equals(chosen)))
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
