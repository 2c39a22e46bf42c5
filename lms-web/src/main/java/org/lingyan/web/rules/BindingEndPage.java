package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleVersion;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Gives a binding its last day, after saying whom that concerns. */
@Named
@RequestScoped
public class BindingEndPage {
  private final BindingRules bindings;
  private final Requirements requirements;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String last = "";
  private boolean posted;
  private String lead = "";
  private String effect = "";
  private Map<String, String> problems = Map.of();
  private List<String> refusals = List.of();

  /** For the container's proxy. */
  protected BindingEndPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BindingEndPage(
      BindingRules bindings,
      Requirements requirements,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.bindings = bindings;
    this.requirements = requirements;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Finds the binding inside the scope. */
  public void load() {
    LocalDate today = time.today();
    BindingView binding = bindings.inScope(scope(today), RuleReaders.id("binding", id));
    RuleVersion version = requirements.one(binding.ruleId(), today).shown(today);
    lead =
        texts.of(
            "rules.binding.lead",
            version.rule().title(),
            binding.organisation(),
            binding.days().from());
    effect =
        texts.of(
            "rules.binding.end.effect", bindings.concerned(binding.path(), version.rule(), today));
    if (!posted) {
      last = today.toString();
    }
  }

  private Scope scope(LocalDate today) {
    return RuleReaders.publishing(current.signedIn(), today);
  }

  /** Ends it. */
  public void end(ExternalContext external) throws IOException {
    Instant now = time.now();
    FormReader form = new FormReader(texts, "rules.binding.");
    LocalDate day = form.day("last", last);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<BindingView> outcome =
        bindings.end(scope(Timekeeper.day(now)), RuleReaders.id("binding", id), day, now);
    if (outcome instanceof Outcome.Refused<BindingView> refused) {
      refusals = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/rules/bindings?done=ended");
    }
  }

  /** The binding's id. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The last day. */
  public String getLast() {
    return last;
  }

  /** Takes the last day. */
  public void setLast(String last) {
    this.last = last;
    // A day that was emptied is missing, and not today.
    this.posted = true;
  }

  /** What binds where since when. */
  public String getLead() {
    return lead;
  }

  /** Whom the end concerns. */
  public String getEffect() {
    return effect;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<String> getRefusals() {
    return refusals;
  }
}
