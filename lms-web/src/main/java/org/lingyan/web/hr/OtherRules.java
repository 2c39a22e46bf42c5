package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.PageTexts;

/** Rules by which somebody could be judged instead: published versions, and drafts of the scope. */
@ApplicationScoped
public class OtherRules {
  private final Requirements requirements;
  private final RuleDrafts drafts;

  /** For the container's proxy. */
  protected OtherRules() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public OtherRules(Requirements requirements, RuleDrafts drafts) {
    this.requirements = requirements;
    this.drafts = drafts;
  }

  /**
   * All of them whose period is of one of these kinds.
   *
   * @param scope where drafts are read
   */
  List<One> all(Scope scope, LocalDate today, Set<RulePeriod.Kind> kinds, PageTexts texts) {
    return Stream.concat(
            requirements.all(today).stream()
                .flatMap(requirement -> requirement.versions().stream())
                .map(version -> published(version.rule(), texts)),
            drafts.open(scope).stream()
                .map(
                    draft ->
                        new One(
                            "draft:" + Ids.text(draft.id()),
                            label("rules.if.draft", draft.rule(), texts),
                            draft.rule())))
        .filter(one -> kinds.contains(one.rule().period().kind()))
        .toList();
  }

  private static One published(HoursRule rule, PageTexts texts) {
    return new One(rule.id() + "@" + rule.version(), label("rules.if.version", rule, texts), rule);
  }

  private static String label(String key, HoursRule rule, PageTexts texts) {
    return texts.of(key, rule.title(), rule.version());
  }

  /**
   * One rule.
   *
   * @param value as an address names it
   * @param label as the reader sees it
   * @param rule the rule
   */
  record One(String value, String label, HoursRule rule) {}
}
