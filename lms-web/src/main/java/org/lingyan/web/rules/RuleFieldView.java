package org.lingyan.web.rules;

import java.util.ArrayList;
import java.util.List;
import org.lingyan.shared.SourceStatus;
import org.lingyan.web.text.PageTexts;

/** A field of a rule's form on the page. */
public final class RuleFieldView {
  private final String path;
  private final RuleField field;
  private final List<String> typed;
  private final String problem;
  private final PageTexts texts;

  RuleFieldView(String path, RuleField field, List<String> typed, String problem, PageTexts texts) {
    this.path = path;
    this.field = field;
    this.typed = typed;
    this.problem = problem;
    this.texts = texts;
  }

  /** Its name in the form. */
  public String getName() {
    return RuleTyped.PREFIX + path;
  }

  /** Its id on the page. */
  public String getId() {
    return RuleTyped.PREFIX.replace('.', '-') + path.replaceAll("[.\\[\\]]+", "-");
  }

  /** How it is typed in; a category is chosen, though its code is a text in the document. */
  public String getKind() {
    return isCategory() ? RuleField.Kind.CHOICE.name() : field.kind().name();
  }

  /** Whether it is the name of a category, of which there may be none. */
  public boolean isCategory() {
    return field.path().endsWith(".category");
  }

  /** What it is called. */
  public String getLabel() {
    return RuleWords.label(field.path(), texts.texts());
  }

  /** What to know about it; empty for nothing. */
  public String getHelp() {
    return texts.texts().find("rule.field.help." + field.path().replace("[]", "")).orElse("");
  }

  /** What stands in it. */
  public String getValue() {
    return typed.isEmpty() ? "" : typed.get(0);
  }

  /** What is wrong with it; empty for nothing. */
  public String getProblem() {
    return problem;
  }

  /** Whether something is wrong with it. */
  public boolean isWrong() {
    return !problem.isEmpty();
  }

  /** Words to choose from, with what is chosen. */
  public List<Choice> getChoices() {
    return isCategory() ? categories() : words();
  }

  /** Those that always exist, and another one that a document named. */
  private List<Choice> categories() {
    List<String> codes = new ArrayList<>(WhatIfRow.CATEGORIES);
    typed.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
    List<Choice> all = new ArrayList<>();
    codes.forEach(code -> all.add(new Choice(code, texts.category(code), typed.contains(code))));
    return all;
  }

  /** What is chosen where nothing was: nobody has looked a source up yet, and settings are ours. */
  private String byItself() {
    if (!typed.isEmpty() || !field.path().endsWith(".citation.status")) {
      return "";
    }
    return field.path().equals("settings.citation.status")
        ? SourceStatus.HOUSE_DEFAULT.name()
        : SourceStatus.UNVERIFIED.name();
  }

  private List<Choice> words() {
    return field.choices().stream()
        .map(
            word ->
                new Choice(
                    word,
                    RuleWords.choice(field.path(), word, texts.texts()),
                    word.equals(byItself()) || typed.contains(word)))
        .toList();
  }
}
