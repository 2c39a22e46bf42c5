package org.lingyan.web.closing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lingyan.hours.correction.ClosedYear;
import org.lingyan.hours.correction.ClosingYears;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.form.FormReader;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.web.text.ReasonRow;

/** Years that are closed at, below or above my units; who may, closes one (Q1). */
@Named
@RequestScoped
public class YearsPage {
  private static final int ROWS = 20;
  private static final int YEARS_BACK = 10;

  private final ClosingYears closing;
  private final Organisations organisations;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String year = "";
  private String organisation = "";
  private String reason = "";
  private String page = "";
  private Page<ClosingRow> rows = new Page<>(List.of(), 0, ROWS, 0);
  private Map<String, String> problems = Map.of();
  private List<ReasonRow> refusals = List.of();

  /** For the container's proxy. */
  protected YearsPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public YearsPage(
      ClosingYears closing,
      Organisations organisations,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.closing = closing;
    this.organisations = organisations;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Reads the closed years of one page. */
  public void load() {
    LocalDate today = time.today();
    Caller caller = current.signedIn();
    Scope mine = ClosingDesk.closing(caller, today);
    rows =
        closing
            .list(ClosingDesk.reading(caller, today), new Page.Request(page(), ROWS))
            .map(one -> new ClosingRow(one, covers(mine, one), texts));
    if (year.isEmpty()) {
      year = Integer.toString(today.getYear() - 1);
    }
  }

  private boolean covers(Scope mine, ClosedYear one) {
    return organisations
        .find(one.organisationId(), mine.day())
        .map(OrganisationView::path)
        .filter(mine::covers)
        .isPresent();
  }

  /** Closes a year, or says what is wrong. */
  public void close(ExternalContext external) throws IOException {
    Instant now = time.now();
    Scope mine = ClosingDesk.closing(current.signedIn(), Timekeeper.day(now));
    FormReader form = new FormReader(texts, "closing.");
    int wanted = form.whole("year", year, 1900, 2999);
    long place = form.organisation("organisation", organisations, mine, organisation);
    String why = form.reason(reason);
    problems = form.problems();
    if (!form.isRight()) {
      return;
    }
    Outcome<ClosedYear> outcome = closing.close(mine, place, wanted, why, now);
    if (outcome instanceof Outcome.Refused<ClosedYear> refused) {
      refusals = ReasonRow.of(refused.reasons(), texts.texts());
    } else {
      external.redirect(
          "/hr/years?done=" + (outcome instanceof Outcome.Recorded ? "closed" : "same"));
    }
  }

  /** Whether this reader may close years. */
  public boolean isMayClose() {
    return current.signedIn().hasAny(java.util.EnumSet.of(Role.CLOSE_YEAR));
  }

  /** Units for which she may: those of her rights and what lies directly below. */
  public List<String> getPlaces() {
    LocalDate today = time.today();
    return current.signedIn().grants().stream()
        .filter(grant -> grant.role() == Role.CLOSE_YEAR)
        .flatMap(
            grant ->
                Stream.concat(
                    Stream.of(grant.organisation()),
                    organisations.children(grant.organisationId(), today).stream()
                        .map(OrganisationView::name)))
        .distinct()
        .toList();
  }

  /** Years to choose from: those that are over, the last first. */
  public List<String> getYears() {
    int last = time.today().getYear() - 1;
    return IntStream.range(0, YEARS_BACK).mapToObj(back -> Integer.toString(last - back)).toList();
  }

  /** The closed years of this page. */
  public List<ClosingRow> getRows() {
    return rows.items();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return rows.page() == 0 ? "" : "/hr/years?page=" + rows.page();
  }

  /** Address of the page behind; empty on the last. */
  public String getNext() {
    return (rows.page() + 1L) * ROWS >= rows.total() ? "" : "/hr/years?page=" + (rows.page() + 2);
  }

  private int page() {
    return page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) - 1 : 0;
  }

  /** What is wrong with a field; empty when nothing is. */
  public String problem(String field) {
    return problems.getOrDefault(field, "");
  }

  /** Why it was refused. */
  public List<ReasonRow> getRefusals() {
    return refusals;
  }

  /** The year to close. */
  public String getYear() {
    return year;
  }

  /** Takes the year to close. */
  public void setYear(String year) {
    this.year = Objects.toString(year, "");
  }

  /** The unit, as typed. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the unit. */
  public void setOrganisation(String organisation) {
    this.organisation = Objects.toString(organisation, "");
  }

  /** Why it is closed. */
  public String getReason() {
    return reason;
  }

  /** Takes why it is closed. */
  public void setReason(String reason) {
    this.reason = Objects.toString(reason, "");
  }

  /** Number of the page, from 1, as the address says it. */
  public String getPage() {
    return page;
  }

  /** Takes the number of the page. */
  public void setPage(String page) {
    this.page = Objects.toString(page, "");
  }
}
