package org.lingyan.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lingyan.rules.RuleBook;
import org.lingyan.web.text.PageTexts;

/** Categories of hours to choose from: those that always exist, and those that rule packs name. */
@Named
@RequestScoped
public class CategoryChoices {
  private final RuleBook rules;
  private final PageTexts texts;

  /** For the container's proxy. */
  protected CategoryChoices() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public CategoryChoices(RuleBook rules, PageTexts texts) {
    this.rules = rules;
    this.texts = texts;
  }

  /** All of them, none chosen. */
  public List<Choice> getAll() {
    return of("");
  }

  /** All of them, this one chosen. */
  public List<Choice> of(String chosen) {
    return rules.categories().stream()
        .map(code -> new Choice(code, texts.category(code), code.equals(chosen)))
        .toList();
  }
}
