package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.text.PageTexts;

/** The rule desk: a form whose address is the trial, and the answer beside it. */
@Named
@RequestScoped
public class WhatIfPage {
  private static final int ROWS = 10;
  private static final int SPARE_ROWS = 5;

  private final RuleBook rules;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private WhatIfForm form;
  private String rule = "";
  private String byItselfMinutes = "";
  private String byItselfCap = "";
  private LocalDate today = LocalDate.EPOCH;
  private Optional<WhatIfAnswer> answer = Optional.empty();
  private String noAnswer = "";

  /** For the container's proxy. */
  protected WhatIfPage() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public WhatIfPage(RuleBook rules, Timekeeper time, PageTexts texts, HttpServletRequest request) {
    this.rules = rules;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the conditions and asks the rule. */
  public void load() {
    today = time.today();
    HoursRule now = rule(today).orElseThrow(() -> new UnknownSubject("rule"));
    rule = texts.words(now.title());
    byItselfMinutes = Integer.toString(now.minutesPerUnit());
    byItselfCap =
        now.settings().dailyCap().map(cap -> cap.stripTrailingZeros().toPlainString()).orElse("");
    form = new WhatIfForm(request.getParameterMap(), now, today);
    if (!form.isRight()) {
      noAnswer = texts.get("what-if.no-result");
      return;
    }
    // The version of the day judged; settings that were not typed are those of that version.
    Optional<HoursRule> then = rule(form.on());
    if (then.isEmpty()) {
      noAnswer = texts.get("what-if.no-rule");
      return;
    }
    WhatIfForm conditions = new WhatIfForm(request.getParameterMap(), then.get(), today);
    answer =
        Optional.of(
            new WhatIfAnswer(
                HoursJudge.judge(
                    Duty.plain(
                        conditions.applied(then.get()),
                        conditions.period(),
                        conditions.joinedOn(),
                        Optional.empty()),
                    conditions.entries(),
                    conditions.on()),
                conditions.leftOut(),
                texts));
  }

  private Optional<HoursRule> rule(LocalDate day) {
    return rules.hoursRule(RulePacks.ZHENGZHOU_ANNUAL, day);
  }

  /** Name of the rule. */
  public String getRule() {
    return rule;
  }

  /** The day judged, as typed. */
  public String getOn() {
    return form.shown("on", today.toString());
  }

  /** The year, as typed. */
  public String getYear() {
    return form.shown("year", "");
  }

  /** The day of joining, as typed. */
  public String getJoined() {
    return form.shown("joined", "");
  }

  /** The way joiners are treated. */
  public Joiner getJoiner() {
    return form.joiner();
  }

  /** All ways. */
  public Joiner[] getJoiners() {
    return Joiner.values();
  }

  /** Minutes that make one 学时, as typed. */
  public String getMinutes() {
    return form.shown("minutes", byItselfMinutes);
  }

  /** The daily cap, as typed. */
  public String getCap() {
    return form.shown("cap", byItselfCap);
  }

  /** What is wrong with a field, in words; empty when nothing is. */
  public String problem(String field) {
    String key = form.problem(field);
    return key.isEmpty() ? "" : texts.get(key);
  }

  /** Rows with hours, and empty ones behind them. */
  public List<WhatIfRow> getRows() {
    List<WhatIfRow> rows = new ArrayList<>(form.filled());
    int wanted = Math.max(ROWS, Math.min(WhatIfForm.MOST_ROWS, rows.size() + SPARE_ROWS));
    while (rows.size() < wanted) {
      rows.add(WhatIfRow.spare());
    }
    return rows;
  }

  /** Categories to choose from. */
  public List<String> getCategories() {
    return WhatIfRow.CATEGORIES;
  }

  /** Whether there is an answer. */
  public boolean isAnswered() {
    return answer.isPresent();
  }

  /** The answer. */
  public WhatIfAnswer getAnswer() {
    return answer.orElseThrow();
  }

  /** Why there is none. */
  public String getNoAnswer() {
    return noAnswer;
  }
}
