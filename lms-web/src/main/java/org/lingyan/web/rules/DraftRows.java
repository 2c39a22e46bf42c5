package org.lingyan.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.web.text.PageTexts;

/** Drafts with the names of those who wrote them. */
@ApplicationScoped
public class DraftRows {
  private final RuleDrafts drafts;
  private final AccountDirectory accounts;

  /** For the container's proxy. */
  protected DraftRows() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public DraftRows(RuleDrafts drafts, AccountDirectory accounts) {
    this.drafts = drafts;
    this.accounts = accounts;
  }

  /** Those that are open in a scope, the last changed first. */
  List<DraftRow> open(Scope scope, PageTexts texts) {
    List<RuleDraft> open = drafts.open(scope);
    Map<Long, String> names = names(open);
    return open.stream()
        .map(draft -> new DraftRow(draft, names.getOrDefault(draft.changedBy(), ""), texts))
        .toList();
  }

  /** What those who changed drafts last are called. */
  Map<Long, String> names(List<RuleDraft> open) {
    return accounts.names(open.stream().map(RuleDraft::changedBy).distinct().toList());
  }
}
