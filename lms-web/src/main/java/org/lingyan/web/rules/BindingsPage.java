package org.lingyan.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleVersion;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What binds where; HR binds further requirements here. */
@Named
@RequestScoped
public class BindingsPage {
  private static final int ROWS = 20;
  private static final int SUGGESTIONS = 400;

  private final BindingRules bindings;
  private final Requirements requirements;
  private final Organisations organisations;
  private final BindingFields fields;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private String at = "";
  private List<Requirement> known = List.of();
  private Page<BindingRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();
  private List<String> refusals = List.of();
  private String effect = "";

  /** For the container's proxy. */
  protected BindingsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BindingsPage(
      BindingRules bindings,
      Requirements requirements,
      Organisations organisations,
      BindingFields fields,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.bindings = bindings;
    this.requirements = requirements;
    this.organisations = organisations;
    this.fields = fields;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads what binds in the scope and above it. */
  public void load() {
    LocalDate today = time.today();
    Scope scope = scope(today);
    places =
        organisations.named(scope, "", SUGGESTIONS).stream()
            .map(Organisations.Named::label)
            .toList();
    rows =
        Page.of(BindingRows.at(bindings, organisations, scope, at), request())
            .map(one -> BindingRows.row(one, known(), scope, texts));
    if (fields.getFrom().isEmpty()) {
      fields.setFrom(today.toString());
    }
  }

  /** Also while a posted form is read, which is before the page is opened. */
  private List<Requirement> known() {
    if (known.isEmpty()) {
      known = requirements.all(time.today());
    }
    return known;
  }

  private Page.Request request() {
    return new Page.Request(RuleReaders.page(page), ROWS);
  }

  private Scope scope(LocalDate today) {
    return RuleReaders.publishing(current.signedIn(), today);
  }

  /** Shows whom it would concern; once that was seen, binds. */
  public void bind(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = scope(Timekeeper.day(now));
    FormReader form = new FormReader(texts, "rules.binding.");
    String rule = form.text("requirement", fields.getRequirement(), 60);
    long place = form.organisation("organisation", organisations, scope, fields.getOrganisation());
    LocalDate from = form.day("from", fields.getFrom());
    problems = form.problems();
    boolean seen = fields.isSeen();
    fields.setSeen("");
    if (!form.isRight()) {
      return;
    }
    if (!seen) {
      Requirement requirement = requirements.one(rule, scope.day());
      OrganisationView found = organisations.inScope(scope, place);
      RuleVersion version = requirement.shown(from);
      effect =
          texts
              .texts()
              .of(
                  "rules.binding.effect",
                  version.rule().title(),
                  found.name(),
                  from,
                  bindings.concerned(found.path(), version.rule(), scope.day()));
      fields.setSeen(fields.signature());
      return;
    }
    Outcome<Long> outcome =
        bindings.bind(scope, rule, place, Boolean.parseBoolean(fields.getMain()), from, now);
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = refused.reasons().stream().map(texts.texts()::of).toList();
    } else {
      external.redirect("/rules/bindings?done=bound");
    }
  }

  /** Number of the page, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** The organisation whose bindings are shown; empty for all of the scope. */
  public String getAt() {
    return at;
  }

  /** Takes the organisation whose bindings are shown. */
  public void setAt(String at) {
    this.at = at;
  }

  /** What binds. */
  public List<BindingRow> getRows() {
    return rows.items();
  }

  /** Requirements to choose from. */
  public List<SelectItem> getKnown() {
    return known().stream()
        .map(one -> new SelectItem(one.id(), texts.words(one.shown(time.today()).rule().title())))
        .toList();
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<String> getRefusals() {
    return refusals;
  }

  /** Whom it would concern; empty until that is asked. */
  public String getEffect() {
    return effect;
  }

  /** What the button does. */
  public String getButton() {
    return texts.get(effect.isEmpty() ? "rules.binding.look" : "rules.binding.go");
  }

  /** The list's filter, for the addresses of its files. */
  public String getQuery() {
    return at.isEmpty() ? "" : "at=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : href(rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS < rows.total() ? href(rows.page() + 1) : "";
  }

  private String href(int other) {
    return "/rules/bindings?page=" + other + (at.isEmpty() ? "" : "&" + getQuery());
  }
}
