package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.people.account.Role;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleVersion;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** The requirements known. */
@ApplicationScoped
public class RulesSheet implements SheetSource {
  private final Requirements requirements;
  private final BindingRules bindings;

  /** For the container's proxy. */
  protected RulesSheet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public RulesSheet(Requirements requirements, BindingRules bindings) {
    this.requirements = requirements;
    this.bindings = bindings;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public Set<Role> roles() {
    return RuleReaders.READING;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    List<BindingView> bound = bindings.around(RuleReaders.reading(asker.caller(), asker.today()));
    return new ListSheet<>(
        SheetHead.of(
            texts.of("rules.title"),
            texts.of("rules.title"),
            new SheetColumn(texts.of("rules.column.title"), 36),
            new SheetColumn(texts.of("rules.column.id"), 24),
            new SheetColumn(texts.of("rules.column.version"), 10),
            new SheetColumn(texts.of("rules.column.from"), 14),
            new SheetColumn(texts.of("rule.field.amount.unit"), 10),
            new SheetColumn(texts.of("rules.column.most"), 12),
            new SheetColumn(texts.of("rules.column.source"), 60),
            new SheetColumn(texts.of("sheets.citation.status"), 14),
            new SheetColumn(texts.of("rules.column.bound"), 40)),
        requirements.all(asker.today()),
        one -> row(one, bound, asker));
  }

  private static List<Object> row(Requirement one, List<BindingView> bound, SheetAsker asker) {
    Texts texts = asker.texts();
    RuleVersion shown = one.shown(asker.today());
    return List.of(
        shown.rule().title().in(texts.locale()),
        one.id(),
        shown.rule().version(),
        shown.from(),
        texts.of(shown.rule().unit()),
        shown.rule().amount().most().<Object>map(most -> most).orElse(""),
        texts.of(shown.rule().citation()),
        texts.of(shown.rule().citation().status()),
        bound.stream()
            .filter(binding -> binding.ruleId().equals(one.id()))
            .filter(binding -> binding.days().until().isAfter(asker.today()))
            .map(BindingView::organisation)
            .collect(Collectors.joining(texts.of("rule.between"))));
  }
}
