package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.sheet.PagedSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Whose status would be another one under a draft, by its last trial. */
@ApplicationScoped
public class TrialSheet implements SheetSource {
  private final RuleDrafts drafts;
  private final TryingRules trying;

  /** For the container's proxy. */
  protected TrialSheet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public TrialSheet(RuleDrafts drafts, TryingRules trying) {
    this.drafts = drafts;
    this.trying = trying;
  }

  @Override
  public String name() {
    return "rule-trial";
  }

  @Override
  public Set<Role> roles() {
    return RuleReaders.WORKING;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    Scope scope = RuleReaders.working(asker.caller(), asker.today());
    String wanted = Optional.ofNullable(parameter.apply("draft")).orElse("");
    RuleDraft draft = drafts.inScope(scope, RuleReaders.id("rule-draft", wanted));
    Trial trial =
        trying
            .lastOf(draft)
            .filter(one -> one.finishedAt().isPresent())
            .orElseThrow(() -> new UnknownSubject("trial of draft:" + wanted));
    String title = texts.of("rules.draft.name", draft.rule().title(), draft.rule().version());
    return PagedSheet.of(
        SheetHead.of(
            title,
            title,
            new SheetColumn(texts.of("people.name"), 14),
            new SheetColumn(texts.of("person.organisation"), 30),
            new SheetColumn(texts.of("rules.column.before"), 14),
            new SheetColumn(texts.of("rules.column.after"), 14),
            new SheetColumn(texts.of("rules.column.needed-before"), 12),
            new SheetColumn(texts.of("rules.column.needed-after"), 12),
            new SheetColumn(texts.of("what-if.counted"), 12),
            new SheetColumn(texts.of("what-if.missing"), 12)),
        page -> trying.people(scope, trial.id(), page),
        line ->
            List.of(
                line.name(),
                line.organisation(),
                status(line.before(), texts),
                status(line.after(), texts),
                amount(line.neededBefore()),
                amount(line.neededAfter()),
                line.counted(),
                amount(line.missing())));
  }

  private static String status(Optional<Status> status, Texts texts) {
    return status.map(texts::of).orElseGet(() -> texts.of("rules.trial.unbound"));
  }

  private static Object amount(Optional<BigDecimal> amount) {
    return amount.<Object>map(found -> found).orElse("");
  }
}
