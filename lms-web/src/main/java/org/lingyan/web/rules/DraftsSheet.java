package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.people.account.Role;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** Drafts that are open. */
@ApplicationScoped
public class DraftsSheet implements SheetSource {
  private final RuleDrafts drafts;
  private final DraftRows rows;

  /** For the container's proxy. */
  protected DraftsSheet() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public DraftsSheet(RuleDrafts drafts, DraftRows rows) {
    this.drafts = drafts;
    this.rows = rows;
  }

  @Override
  public String name() {
    return "rule-drafts";
  }

  @Override
  public Set<Role> roles() {
    return RuleReaders.WORKING;
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    List<RuleDraft> open = drafts.open(RuleReaders.working(asker.caller(), asker.today()));
    Map<Long, String> names = rows.names(open);
    return new ListSheet<>(
        SheetHead.of(
            texts.of("rules.drafts"),
            texts.of("rules.drafts"),
            new SheetColumn(texts.of("rules.column.title"), 36),
            new SheetColumn(texts.of("rules.column.version"), 10),
            new SheetColumn(texts.of("rules.column.from"), 14),
            new SheetColumn(texts.of("rules.begin.organisation"), 30),
            new SheetColumn(texts.of("rules.column.changed-by"), 16),
            new SheetColumn(texts.of("rules.column.changed-at"), 18)),
        open,
        draft ->
            List.of(
                draft.rule().title().in(texts.locale()),
                draft.rule().version(),
                draft.from(),
                draft.organisation(),
                names.getOrDefault(draft.changedBy(), ""),
                draft.changedAt()));
  }
}
