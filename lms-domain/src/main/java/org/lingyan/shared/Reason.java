package org.lingyan.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One reason of a verdict or of a refusal. Rooms declare their own reasons as records; pages,
 * messages, API and PDF take the words from the text bundle by {@link #code}, filled with {@link
 * #arguments}.
 */
public interface Reason {
  /** Stable name, for instance {@code hours.short}. */
  String code();

  /** What the rule asks for, in the unit of the verdict; empty where no number is asked. */
  default Optional<BigDecimal> needed() {
    return Optional.empty();
  }

  /** What there is, in the same unit; empty where no number is held. */
  default Optional<BigDecimal> held() {
    return Optional.empty();
  }

  /** The rule's source; empty for a refusal that rests on no regulation. */
  default Optional<Citation> citation() {
    return Optional.empty();
  }

  /** Values for the placeholders of the text, in order: numbers, days, texts. */
  default List<Object> arguments() {
    return List.of();
  }
}
