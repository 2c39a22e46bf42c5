package org.lingyan.web.hr;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lingyan.jobs.Jobs;
import org.lingyan.oversight.bulk.ActView;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Words;
import org.lingyan.web.text.PageTexts;

/** Makes rows of what was done for all people of a list. */
@ApplicationScoped
public class ActRows {
  private final RuleBook rules;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected ActRows() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ActRows(RuleBook rules, Jobs jobs) {
    this.rules = rules;
    this.jobs = jobs;
  }

  ActRow of(ActView act, LocalDate today, PageTexts texts) {
    Words title =
        rules
            .hoursRule(act.ruleId(), today)
            .map(HoursRule::title)
            .orElseGet(() -> new Words(act.ruleId(), act.ruleId()));
    boolean going =
        act.finishedAt().isEmpty()
            && act.jobId().isPresent()
            && jobs.goesOn(act.jobId().getAsLong());
    return new ActRow(act, title, going, texts);
  }
}
