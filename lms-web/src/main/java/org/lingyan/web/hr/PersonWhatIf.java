package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** How a person would stand under another amount or another rule; nothing is recorded. */
@Named
@RequestScoped
public class PersonWhatIf {
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private final Standings standings;
  private final SeeingDays seeing;
  private final OtherRules rules;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String on = "";
  private String year = "";
  private String instead = "";
  private String amount = "";
  private String other = "";
  private LocalDate day = LocalDate.EPOCH;
  private List<Judged> present = List.of();
  private List<OtherRules.One> choices = List.of();
  private Optional<VerdictCard> before = Optional.empty();
  private Optional<VerdictCard> after = Optional.empty();
  private String problem = "";

  /** For the container's proxy. */
  protected PersonWhatIf() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonWhatIf(
      Standings standings,
      SeeingDays seeing,
      OtherRules rules,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.standings = standings;
    this.seeing = seeing;
    this.rules = rules;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds what could be tried, and tries what the address asks for. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    Scope scope = current.signedIn().scope(EnumSet.of(Role.HR), today);
    long person = Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
    SeeingDays.Look look = seeing.look(scope, person, FormReader.parsed(on));
    day = look.on();
    if (!look.seen().whole()) {
      return;
    }
    DateRange period = DateRange.yearOf(LocalDate.of(BoardFilter.year(year, day), 1, 1));
    present = standings.of(person, period, day, now);
    choices = rules.all(scope, today, kinds(), texts);
    if (!amount.isBlank() || !other.isBlank()) {
      answer(person, period.deciding(day), now);
    }
  }

  private Set<RulePeriod.Kind> kinds() {
    return present.stream()
        .map(judged -> judged.verdict().rule().period().kind())
        .collect(Collectors.toSet());
  }

  private void answer(long person, LocalDate inPeriod, Instant now) {
    Optional<Judged> judged =
        present.stream()
            .filter(one -> one.verdict().rule().id().equals(instead))
            .findFirst()
            .or(() -> present.stream().findFirst());
    Optional<UnaryOperator<HoursRule>> change = judged.flatMap(one -> change(one.verdict().rule()));
    if (change.isEmpty()) {
      return;
    }
    HoursVerdict shown = judged.orElseThrow().verdict();
    before = Optional.of(new VerdictCard(shown, texts));
    String target = shown.rule().id();
    UnaryOperator<HoursRule> tried = change.get();
    // The verdict stands where the present one does: what is tried may have an id of its own.
    int place = present.indexOf(judged.orElseThrow());
    List<Judged> under =
        standings.under(
            rule -> rule.id().equals(target) ? tried.apply(rule) : rule,
            List.of(person),
            inPeriod,
            day,
            now);
    after =
        under.size() == present.size()
            ? Optional.of(new VerdictCard(under.get(place).verdict(), texts))
            : Optional.empty();
  }

  private Optional<UnaryOperator<HoursRule>> change(HoursRule rule) {
    if (!other.isBlank()) {
      Optional<HoursRule> chosen =
          choices.stream()
              .filter(one -> one.value().equals(other))
              .map(OtherRules.One::rule)
              .findFirst();
      if (chosen.filter(one -> one.period().kind() == rule.period().kind()).isEmpty()) {
        problem = texts.get("rules.if.other-period");
        return Optional.empty();
      }
      return Optional.of(replaced -> chosen.orElseThrow());
    }
    String typed = amount.strip();
    Optional<BigDecimal> wanted =
        Optional.of(typed)
            .filter(text -> text.matches("\\d{1,4}(\\.\\d{1,2})?"))
            .map(BigDecimal::new)
            .filter(number -> number.signum() > 0 && number.compareTo(MOST) <= 0);
    if (wanted.isEmpty()) {
      problem = texts.get("rules.if.wrong-amount");
    }
    return wanted.map(number -> replaced -> replaced.supposing(number));
  }

  /** Whether there is something to try. */
  public boolean isOffered() {
    return !present.isEmpty();
  }

  /** What binds her, to choose from. */
  public List<SelectItem> getBound() {
    return present.stream()
        .map(judged -> judged.verdict().rule())
        .map(rule -> new SelectItem(rule.id(), texts.words(rule.title())))
        .toList();
  }

  /** Other rules to choose from. */
  public List<SelectItem> getOthers() {
    return choices.stream().map(one -> new SelectItem(one.value(), one.label())).toList();
  }

  /** The present verdict, once something was tried. */
  public List<VerdictCard> getBefore() {
    return before.stream().toList();
  }

  /** The other verdict. */
  public List<VerdictCard> getAfter() {
    return after.stream().toList();
  }

  /** What is wrong; empty for nothing. */
  public String getProblem() {
    return problem;
  }

  /** What is required, counted and missing, in words. */
  public String figures(VerdictCard card) {
    return card.isMeasured()
        ? texts.of(
            "rules.if.figures",
            texts.amount(card.getNeeded()),
            texts.amount(card.getCounted()),
            card.getHeadline())
        : card.getHeadline();
  }

  /** The day judged. */
  public String getDay() {
    return day.toString();
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The day that the address names. */
  public String getOn() {
    return on;
  }

  /** Takes the day. */
  public void setOn(String on) {
    this.on = on;
  }

  /** The year that the address names. */
  public String getYear() {
    return year;
  }

  /** Takes the year. */
  public void setYear(String year) {
    this.year = year;
  }

  /** The requirement to judge otherwise. */
  public String getInstead() {
    return instead;
  }

  /** Takes the requirement to judge otherwise. */
  public void setInstead(String instead) {
    this.instead = instead;
  }

  /** The other amount, as typed. */
  public String getAmount() {
    return amount;
  }

  /** Takes the other amount. */
  public void setAmount(String amount) {
    this.amount = amount;
  }

  /** The other rule. */
  public String getOther() {
    return other;
  }

  /** Takes the other rule. */
  public void setOther(String other) {
    this.other = other;
  }
}
