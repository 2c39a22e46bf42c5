package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.term.SettingTerms;
import org.lingyan.term.Term;
import org.lingyan.term.Terms;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** What the authority and the profession are called, by jurisdiction and day. */
@Named
@RequestScoped
public class TermsPage {
  private static final int ROWS = 20;
  private static final String NUMBER = "\\d{1,6}";

  private final Terms terms;
  private final SettingTerms setting;
  private final TermFields fields;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String page = "";
  private Page<TermRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> places = List.of();
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected TermsPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public TermsPage(
      Terms terms,
      SettingTerms setting,
      TermFields fields,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.terms = terms;
    this.setting = setting;
    this.fields = fields;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads the versions.
   *
   * @throws UnknownSubject when the page cannot be one
   */
  public void load() {
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    LocalDate today = time.today();
    Scope scope = Administrator.scope(current, today);
    rows =
        terms
            .versions(scope, new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), ROWS))
            .map(version -> new TermRow(version, texts));
    places = organisations.named(scope, "", 400).stream().map(Organisations.Named::label).toList();
    if (fields.getDay().isEmpty()) {
      fields.setDay(today.toString());
    }
  }

  /** Adds words, or says everything that is wrong. */
  public void set(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope scope = Administrator.scope(current, Timekeeper.day(now));
    FormReader form = new FormReader(texts, "terms.");
    LocalDate day = form.day("day", fields.getDay());
    long organisation =
        form.organisation("organisation", organisations, scope.on(day), fields.getOrganisation());
    Term term = fields.read(form);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<Long> outcome =
        setting.set(
            scope,
            organisation,
            term,
            new Change(day, "", OptionalLong.of(current.signedIn().accountId()), now));
    if (outcome instanceof Outcome.Refused<Long> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect("/admin/terms?done=SET");
    }
  }

  /** The versions. */
  public List<TermRow> getRows() {
    return rows.items();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/admin/terms?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    boolean last = (long) (rows.page() + 1) * ROWS >= rows.total();
    return last ? "" : "/admin/terms?page=" + (rows.page() + 1);
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** How sure a source can be. */
  public List<SourceStatus> getStatuses() {
    return Arrays.asList(SourceStatus.values());
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** The page of the list. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }
}
