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
import org.lingyan.people.account.Caller;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleDraft;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One requirement with all of its versions; TRAINING begins a draft here. */
@Named
@RequestScoped
public class PackPage {
  private static final int SUGGESTIONS = 400;

  private final Requirements requirements;
  private final BindingRules bindings;
  private final DraftingRules drafting;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String organisation = "";
  private String own = "false";
  private RequirementRow row;
  private List<VersionView> versions = List.of();
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();

  /** For the container's proxy. */
  protected PackPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PackPage(
      Requirements requirements,
      BindingRules bindings,
      DraftingRules drafting,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.requirements = requirements;
    this.bindings = bindings;
    this.drafting = drafting;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads every version. */
  public void load() {
    LocalDate today = time.today();
    Caller caller = current.signedIn();
    Requirement requirement = requirements.one(id, today);
    row =
        new RequirementRow(
            requirement, bindings.around(RuleReaders.reading(caller, today)), today, texts);
    versions = VersionView.of(requirement, today, texts);
    if (isDrafting()) {
      places =
          organisations.named(RuleReaders.drafting(caller, today), "", SUGGESTIONS).stream()
              .map(Organisations.Named::label)
              .toList();
      if (organisation.isEmpty() && !places.isEmpty()) {
        organisation = places.get(0);
      }
    }
  }

  /** Begins a draft, and leads to it. */
  public void begin(ExternalContext external) throws IOException {
    if (!isDrafting()) {
      throw new UnknownSubject("a place to draft for");
    }
    Instant now = time.now();
    Scope scope = RuleReaders.drafting(current.signedIn(), Timekeeper.day(now));
    FormReader form = new FormReader(texts, "rules.begin.");
    long place = form.organisation("organisation", organisations, scope, organisation);
    problems = form.problems();
    if (form.isRight()) {
      RuleDraft draft =
          Boolean.parseBoolean(own)
              ? drafting.beginLike(scope, id, place, now)
              : drafting.begin(scope, id, place, now);
      external.redirect("/rules/draft?id=" + Ids.text(draft.id()) + "&done=begun");
    }
  }

  /** The requirement's id. */
  public String getId() {
    return id;
  }

  /** Takes the id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The requirement. */
  public RequirementRow getRow() {
    return row;
  }

  /** Its versions, the newest first. */
  public List<VersionView> getVersions() {
    return versions;
  }

  /** Whether the reader drafts. */
  public boolean isDrafting() {
    return RuleReaders.drafts(current.signedIn());
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** For whom a draft is begun. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes for whom. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** Whether it becomes a requirement of its own. */
  public String getOwn() {
    return own;
  }

  /** Takes whether it becomes one of its own. */
  public void setOwn(String own) {
    this.own = own == null ? "false" : own;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }
}
