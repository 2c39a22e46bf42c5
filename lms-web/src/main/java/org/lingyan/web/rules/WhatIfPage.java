package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;
import org.lingyan.rules.RulePeriod;
import org.lingyan.rules.ShareOf;
import org.lingyan.rules.Unit;
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
  private final Requirements requirements;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private WhatIfForm form;
  private String rule = "";
  private String requirement = RulePacks.ZHENGZHOU_ANNUAL;
  private List<Requirement> known = List.of();
  private HoursRule now;
  private String byItselfMinutes = "";
  private String byItselfCap = "";
  private LocalDate today = LocalDate.EPOCH;
  private Optional<WhatIfAnswer> answer = Optional.empty();
  private String noAnswer = "";

  /** For the container's proxy. */
  protected WhatIfPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public WhatIfPage(
      RuleBook rules,
      Requirements requirements,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.rules = rules;
    this.requirements = requirements;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the conditions and asks the rule. */
  public void load() {
    today = time.today();
    known = requirements.all(today);
    String wanted = request.getParameter("requirement");
    requirement = wanted == null || wanted.isEmpty() ? requirement : wanted;
    now =
        known.stream()
            .filter(one -> one.id().equals(requirement))
            .map(one -> one.shown(today).rule())
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("rule:" + requirement));
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
                        conditions.level()),
                    conditions.entries(),
                    conditions.on()),
                conditions.leftOut(),
                texts));
  }

  private Optional<HoursRule> rule(LocalDate day) {
    return rules.hoursRule(requirement, day);
  }

  /** Name of the rule. */
  public String getRule() {
    return rule;
  }

  /** Id of the requirement. */
  public String getRequirement() {
    return requirement;
  }

  /** Requirements to choose from. */
  public List<Choice> getKnown() {
    return known.stream()
        .map(
            one ->
                new Choice(
                    one.id(),
                    texts.words(one.shown(today).rule().title()),
                    one.id().equals(requirement)))
        .toList();
  }

  /** Levels of certificate to choose from. */
  public List<Choice> getLevels() {
    return Arrays.stream(CertificateLevel.values())
        .map(
            one ->
                new Choice(
                    one.name(), texts.word(one), form.level().filter(one::equals).isPresent()))
        .toList();
  }

  /** What shares can be taken of; none where the requirement has no shares. */
  public List<Choice> getShares() {
    return now.categories().stream()
        .flatMap(
            terms ->
                Arrays.stream(ShareOf.values())
                    .map(
                        one ->
                            new Choice(
                                one.name(),
                                texts.word(one),
                                one == form.share().orElse(terms.shareOf()))))
        .toList();
  }

  /** Whether amounts are counted in 学时, so that minutes and a cap mean something. */
  public boolean isCredit() {
    return now.unit() == Unit.CREDIT_HOUR;
  }

  /** Whether the period is a calendar year. */
  public boolean isYearly() {
    return now.period().kind() == RulePeriod.Kind.CALENDAR_YEAR;
  }

  /** Whether the period is that of a registration, so that its days are typed in. */
  public boolean isRegistration() {
    return now.period().kind() == RulePeriod.Kind.REGISTRATION;
  }

  /** First day of the period, as typed. */
  public String getFrom() {
    return form.shown("from", "");
  }

  /** Last day of the period, as typed. */
  public String getTo() {
    return form.shown("to", "");
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
    List<String> all = new ArrayList<>(WhatIfRow.CATEGORIES);
    if (now.degree().isPresent()) {
      all.add(WhatIfRow.DEGREE);
    }
    return all;
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
