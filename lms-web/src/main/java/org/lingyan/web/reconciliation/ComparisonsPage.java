package org.lingyan.web.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Choice;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Comparisons with lists of authorities, and our own hours in the same form. */
@Named
@RequestScoped
public class ComparisonsPage {
  private static final int ROWS = 20;
  private static final int YEARS = 6;
  private static final String NUMBER = "\\d{1,6}";

  private final Reconciliations reading;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private Page<ComparisonRow> rows = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected ComparisonsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComparisonsPage(
      Reconciliations reading,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.reading = reading;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  /** Reads the page that the address names. */
  public void load() {
    String page = Objects.toString(request.getParameter("page"), "");
    if (!page.isEmpty() && !page.matches(NUMBER)) {
      throw new UnknownSubject("page " + page);
    }
    rows =
        reading
            .list(
                Office.of(current.signedIn(), time.today()),
                new Page.Request(page.isEmpty() ? 0 : Integer.parseInt(page), ROWS))
            .map(one -> new ComparisonRow(one, texts.texts()));
  }

  /** The comparisons. */
  public List<ComparisonRow> getRows() {
    return rows.items();
  }

  /** How many there are. */
  public String getLead() {
    return texts.of("compare.lead", rows.total());
  }

  /** The year whose hours are saved: the one chosen, else this one. */
  public String getYear() {
    String year = Objects.toString(request.getParameter("year"), "");
    return year.matches("[12]\\d{3}") ? year : Integer.toString(time.today().getYear());
  }

  /** Years whose hours can be saved. */
  public List<Choice> getYears() {
    int now = time.today().getYear();
    return IntStream.range(0, YEARS)
        .mapToObj(i -> Integer.toString(now - i))
        .map(year -> new Choice("/hr/comparisons?year=" + year, year, year.equals(getYear())))
        .toList();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/hr/comparisons?page=" + (rows.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total()
        ? ""
        : "/hr/comparisons?page=" + (rows.page() + 1);
  }
}
