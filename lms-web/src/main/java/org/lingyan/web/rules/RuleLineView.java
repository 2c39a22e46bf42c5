package org.lingyan.web.rules;

import java.util.Optional;
import org.lingyan.web.text.PageTexts;

/** One thing that a version of a requirement says, and what the version before said. */
public final class RuleLineView {
  private final String label;
  private final String value;
  private final Optional<String> before;
  private final PageTexts texts;

  RuleLineView(String label, String value, Optional<String> before, PageTexts texts) {
    this.label = label;
    this.value = value;
    this.before = before;
    this.texts = texts;
  }

  /** Whether there is something to tell: that something is said, or no longer is. */
  boolean isTelling() {
    return !value.isEmpty() || before.filter(other -> !other.isEmpty()).isPresent();
  }

  /** What it is called. */
  public String getLabel() {
    return label;
  }

  /** What is said. */
  public String getValue() {
    return value.isEmpty() ? texts.get("rule.nothing") : value;
  }

  /** Whether the version before said something else. */
  public boolean isChanged() {
    return before.filter(other -> !other.equals(value)).isPresent();
  }

  /** What the version before said, in words; empty when that was the same. */
  public String getChange() {
    return isChanged()
        ? before
            .map(
                other ->
                    other.isEmpty() ? texts.get("rule.change.new") : texts.of("rule.change", other))
            .orElse("")
        : "";
  }
}
