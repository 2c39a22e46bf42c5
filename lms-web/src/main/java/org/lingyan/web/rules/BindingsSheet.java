package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.shared.DateRange;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** What binds where. */
@ApplicationScoped
public class BindingsSheet implements SheetSource {
  private final BindingRules bindings;
  private final Requirements requirements;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected BindingsSheet() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public BindingsSheet(
      BindingRules bindings, Requirements requirements, Organisations organisations) {
    this.bindings = bindings;
    this.requirements = requirements;
    this.organisations = organisations;
  }

  @Override
  public String name() {
    return "rule-bindings";
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
    Scope scope = RuleReaders.reading(asker.caller(), asker.today());
    String at = Optional.ofNullable(parameter.apply("at")).orElse("");
    List<Requirement> known = requirements.all(asker.today());
    return new ListSheet<>(
        SheetHead.of(
            texts.of("rules.bindings"),
            texts.of("rules.bindings"),
            new SheetColumn(texts.of("rules.column.title"), 36),
            new SheetColumn(texts.of("rules.binding.organisation"), 30),
            new SheetColumn(texts.of("rules.binding.main"), 14),
            new SheetColumn(texts.of("rules.binding.from"), 14),
            new SheetColumn(texts.of("rules.binding.last"), 14)),
        BindingRows.at(bindings, organisations, scope, at),
        binding ->
            List.of(
                BindingRows.title(binding, known, asker.today(), texts),
                binding.organisation(),
                texts.of("rule.flag." + binding.main()),
                binding.days().from(),
                binding.days().until().equals(DateRange.FOREVER) ? "" : binding.days().last()));
  }
}
