package org.lingyan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** What stands where papers are sealed, by organisation; and a new entry. */
@Named
@RequestScoped
public class SealsPage {
  private static final int ROWS = 20;
  private static final String NUMBER = "\\d{1,6}";

  private final Seals seals;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Page<SealRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private List<String> places = List.of();
  private SealServlet.Problems problems = new SealServlet.Problems(Map.of(), List.of());

  /** For the container's proxy. */
  protected SealsPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SealsPage(
      Seals seals,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.seals = seals;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /**
   * Reads everything once.
   *
   * @throws UnknownSubject when the page cannot be one
   */
  public void load() {
    String page = typed("page");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    LocalDate today = time.today();
    Scope scope = Administrator.scope(current, today);
    rows =
        seals
            .list(scope, new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), ROWS))
            .map(seal -> new SealRow(seal, today, texts.texts()));
    places = organisations.named(scope, "", 400).stream().map(Organisations.Named::label).toList();
    if (request.getAttribute(SealServlet.PROBLEMS) instanceof SealServlet.Problems told) {
      problems = told;
    }
  }

  private String typed(String name) {
    return Objects.toString(request.getParameter(name), "").strip();
  }

  /** What was typed into a field. */
  public String typedIn(String field) {
    String typed = typed(field);
    return typed.isEmpty() && field.equals("from") ? time.today().toString() : typed;
  }

  /** The id of a picture that was taken in already; empty for none. */
  public String getFile() {
    return Objects.toString(request.getAttribute(SealServlet.FILE), "");
  }

  /** What it was called. */
  public String getFileName() {
    return Objects.toString(request.getAttribute(SealServlet.FILE_NAME), "");
  }

  /** The entries. */
  public List<SealRow> getRows() {
    return rows.items();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/admin/seals?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total()
        ? ""
        : "/admin/seals?page=" + (rows.page() + 1);
  }

  /** Organisations to choose from. */
  public List<String> getPlaces() {
    return places;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.fields().getOrDefault(field, "");
  }

  /** What is wrong with none of the fields. */
  public List<String> getRefusals() {
    return problems.others();
  }
}
