package org.lingyan.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.OnlineCredit;
import org.lingyan.rules.RuleBook;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The rule desk's small form for time in an online lesson. */
@Named
@RequestScoped
public class OnlineIf {
  private static final List<String> POLICIES = List.of("ladder", "minutes-45");
  private static final int SECONDS = 60;
  private static final int MOST_MINUTES = 1440;

  private final RuleBook rules;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Optional<OnlineCredit> credit = Optional.empty();
  private boolean wrong;

  /** For the container's proxy. */
  protected OnlineIf() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OnlineIf(RuleBook rules, Timekeeper time, PageTexts texts, HttpServletRequest request) {
    this.rules = rules;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  @PostConstruct
  void load() {
    if (getMinutes().isEmpty() && getSeconds().isEmpty()) {
      return;
    }
    int minutes = number(getMinutes(), MOST_MINUTES);
    int seconds = number(getSeconds(), SECONDS - 1);
    wrong = minutes < 0 || seconds < 0;
    if (!wrong) {
      long spent = (long) minutes * SECONDS + seconds;
      credit =
          Optional.of(
              getPolicy().equals(POLICIES.get(0))
                  ? rules.byLadder(time.today(), spent, isTested())
                  : OnlineCredit.byMinutes(RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL), spent));
    }
  }

  /** The number; -1 for none that is right. */
  private static int number(String typed, int most) {
    if (typed.isEmpty()) {
      return 0;
    }
    int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : -1;
    return number <= most ? number : -1;
  }

  private String given(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
  }

  /** How it is counted. */
  public String getPolicy() {
    return POLICIES.contains(given("policy")) ? given("policy") : POLICIES.get(0);
  }

  /** Ways of counting to choose from. */
  public List<Choice> getPolicies() {
    return POLICIES.stream()
        .map(
            policy ->
                new Choice(
                    policy, texts.get("online-if.policy." + policy), policy.equals(getPolicy())))
        .toList();
  }

  /** Minutes, as typed. */
  public String getMinutes() {
    return given("om");
  }

  /** Seconds, as typed. */
  public String getSeconds() {
    return given("os");
  }

  /** Whether the test was passed. */
  public boolean isTested() {
    return given("ot").equals("true");
  }

  /** Whether what was typed cannot be right. */
  public boolean isWrong() {
    return wrong;
  }

  /** Whether there is an answer. */
  public boolean isAnswered() {
    return credit.isPresent();
  }

  /** The answer in words. */
  public String getAnswer() {
    return credit.map(found -> texts.of("online-if.answer", texts.part(found.worth()))).orElse("");
  }

  /** How it was found. */
  public List<ReasonRow> getReasons() {
    return credit
        .map(found -> ReasonRow.of(List.copyOf(found.reasons()), texts.texts()))
        .orElse(List.of());
  }
}
