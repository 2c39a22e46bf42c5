package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.RuleVersion;
import org.lingyan.web.text.PageTexts;

/** A requirement in the list. */
public final class RequirementRow {
  private final Requirement requirement;
  private final RuleVersion shown;
  private final List<BindingView> bindings;
  private final LocalDate today;
  private final PageTexts texts;

  RequirementRow(
      Requirement requirement, List<BindingView> bindings, LocalDate today, PageTexts texts) {
    this.requirement = requirement;
    this.shown = requirement.shown(today);
    this.bindings =
        bindings.stream()
            .filter(binding -> binding.ruleId().equals(requirement.id()))
            .filter(binding -> binding.days().until().isAfter(today))
            .toList();
    this.today = today;
    this.texts = texts;
  }

  /** Address of its page. */
  public String getHref() {
    return "/rules/pack?id=" + requirement.id();
  }

  /** What it is called. */
  public String getTitle() {
    return texts.words(shown.rule().title());
  }

  /** How much, of whom, within which time. */
  public String getBrief() {
    return RuleWords.brief(shown.rule(), texts);
  }

  /** Where it comes from. */
  public String getSource() {
    return texts.texts().of(shown.rule().citation());
  }

  /** How sure that is. */
  public String getStatus() {
    return texts.word(shown.rule().citation().status());
  }

  /** Which version is in force since when, and which one will be. */
  public String getVersion() {
    String now =
        requirement
            .inForce(today)
            .map(version -> texts.of("rules.version.now", version.rule().version(), version.from()))
            .orElseGet(() -> texts.get("rules.version.none"));
    RuleVersion newest = requirement.newest();
    return newest.from().isAfter(today)
        ? now + " " + texts.of("rules.version.next", newest.rule().version(), newest.from())
        : now;
  }

  /** Where it binds in the reader's scope and above, in words. */
  public String getBound() {
    return bindings.isEmpty()
        ? texts.get("rules.bound.none")
        : bindings.stream()
            .map(binding -> texts.of("rules.bound", binding.organisation(), binding.days().from()))
            .collect(Collectors.joining(texts.get("rule.between")));
  }
}
