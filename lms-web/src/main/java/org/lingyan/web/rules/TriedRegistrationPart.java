package org.lingyan.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lingyan.credential.registration.TriedRegistration;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** The second form of the rule desk: terms of registration, its address the trial. */
@Named("triedRegistration")
@RequestScoped
public class TriedRegistrationPart {
  private final RuleBook rules;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Map<String, String> problems = Map.of();
  private Optional<TriedRegistration> answer = Optional.empty();

  /** For the container's proxy. */
  protected TriedRegistrationPart() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TriedRegistrationPart(
      RuleBook rules, Timekeeper time, PageTexts texts, HttpServletRequest request) {
    this.rules = rules;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  @PostConstruct
  void load() {
    FormReader form = new FormReader(texts, "what-if.");
    Optional<LocalDate> passed = form.maybeDay("passedOn", getPassedOn());
    Optional<LocalDate> registered = form.maybeDay("registeredOn", getRegisteredOn());
    problems = form.problems();
    if (form.isRight()) {
      answer =
          Optional.of(
              TriedRegistration.of(rules.registrationTerms(time.today()), passed, registered));
    }
  }

  private String typed(String name) {
    String typed = Objects.toString(request.getParameter(name), "").strip();
    return typed.length() > 10 ? typed.substring(0, 10) : typed;
  }

  /** Day of passing, as typed. */
  public String getPassedOn() {
    return typed("passedOn");
  }

  /** Day of registration, as typed. */
  public String getRegisteredOn() {
    return typed("registeredOn");
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  private String said(Optional<LocalDate> day) {
    return day.map(texts.texts()::datedFully).orElse("");
  }

  /** Last day of the first registration; empty where it was not asked. */
  public String getFirstUntil() {
    return said(answer.flatMap(TriedRegistration::firstUntil));
  }

  /** Last valid day; empty where it was not asked. */
  public String getValidUntil() {
    return said(answer.flatMap(TriedRegistration::validUntil));
  }

  /** First day of the window; empty where it was not asked. */
  public String getRenewalFrom() {
    return said(answer.flatMap(TriedRegistration::renewalFrom));
  }

  /** All of it in words, with sources. */
  public List<ReasonRow> getReasons() {
    return answer.map(found -> ReasonRow.of(found.reasons(), texts.texts())).orElse(List.of());
  }
}
