package org.lingyan.web.trainee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lingyan.hours.claim.PendingClaim;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.statement.HoursStatement;
import org.lingyan.hours.statement.StatingHours;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** One's own hours of a year, row by row. */
@Named("traineeHours")
@RequestScoped
public class HoursPage {
  private static final int ROWS = 20;
  static final String YEAR = "[12]\\d{3}";
  private static final String PAGE = "\\d{1,6}";

  private final CurrentCaller current;
  private final StatingHours stating;
  private final PendingHours pending;
  private final MyCourses courses;
  private final Timekeeper time;
  private final PageTexts texts;
  private String year = "";
  private String page = "";
  private List<Integer> years = List.of();
  private List<StandingRow> standings = List.of();
  private List<PendingRow> waiting = List.of();
  private List<CourseRow> next = List.of();
  private Page<EntryRow> entries = new Page<>(List.of(), 0, ROWS, 0);

  /** For the container's proxy. */
  protected HoursPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HoursPage(
      CurrentCaller current,
      StatingHours stating,
      PendingHours pending,
      MyCourses courses,
      Timekeeper time,
      PageTexts texts) {
    this.current = current;
    this.stating = stating;
    this.pending = pending;
    this.courses = courses;
    this.time = time;
    this.texts = texts;
  }

  /**
   * Reads everything once.
   *
   * @throws UnknownSubject when year or page cannot be one
   */
  public void load() {
    long person = Learner.id(current);
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    year = year.isEmpty() ? Integer.toString(today.getYear()) : year;
    page = page.isEmpty() ? "0" : page;
    if (!year.matches(YEAR) || !page.matches(PAGE)) {
      throw new UnknownSubject("year " + year + " page " + page);
    }
    DateRange days = DateRange.yearOf(LocalDate.of(Integer.parseInt(year), 1, 1));
    HoursStatement statement =
        stating.of(person, days, new Page.Request(Integer.parseInt(page), ROWS), now);
    List<Judged> judged = statement.judged();
    List<PendingClaim> claimed = pending.of(person, days, judged);
    List<HoursVerdict> then = pending.then(person, days, judged, claimed, now);
    standings =
        IntStream.range(0, judged.size())
            .mapToObj(i -> StandingRow.of(judged.get(i).verdict(), then.get(i), texts.texts()))
            .toList();
    Optional<HoursRule> rule =
        judged.stream().filter(Judged::main).map(one -> one.verdict().rule()).findFirst();
    waiting =
        claimed.stream()
            .filter(one -> days.contains(one.day()))
            .map(one -> PendingRow.of(one, rule, texts.texts()))
            .toList();
    next =
        NextCourses.of(then, then.isEmpty() ? List.of() : courses.of(person)).stream()
            .map(one -> CourseRow.of(one, rule, texts.texts()))
            .toList();
    entries = statement.entries().map(entry -> EntryRow.of(entry, texts.texts()));
    years = stating.years(person, today);
  }

  /** The year shown. */
  public String getYear() {
    return year;
  }

  /** Takes the year. */
  public void setYear(String year) {
    this.year = year;
  }

  /** Number of the page of rows, from 0. */
  public String getPage() {
    return page;
  }

  /** Takes the page. */
  public void setPage(String page) {
    this.page = page;
  }

  /** Years to choose from, newest first. */
  public List<Integer> getYears() {
    return years;
  }

  /** Whether this year is the one shown. */
  public boolean shown(int other) {
    return year.equals(Integer.toString(other));
  }

  /** Whether a requirement binds her in that year. */
  public boolean isBound() {
    return !standings.isEmpty();
  }

  /** How she stands under each requirement, the main one first. */
  public List<StandingRow> getStandings() {
    return standings;
  }

  /** What was claimed in this year and waits to be decided. */
  public List<PendingRow> getWaiting() {
    return waiting;
  }

  /** Courses that would close what is missing. */
  public List<CourseRow> getNext() {
    return next;
  }

  /** Whether something is missing in a period that is not over. */
  public boolean isGap() {
    return standings.stream().anyMatch(StandingRow::isOpen);
  }

  /** The rows of this page. */
  public List<EntryRow> getRows() {
    return entries.items();
  }

  /** Rows in all pages. */
  public long getTotal() {
    return entries.total();
  }

  /** Number of the first row shown, from 1. */
  public long getFirst() {
    return (long) entries.page() * ROWS + 1;
  }

  /** Number of the last row shown. */
  public long getLast() {
    return (long) entries.page() * ROWS + entries.items().size();
  }

  /** Address of the page before; empty on the first. */
  public String getPrevious() {
    return entries.page() == 0 ? "" : address(entries.page() - 1);
  }

  /** Address of the page behind; empty on the last. */
  public String getFollowing() {
    return getLast() >= entries.total() || entries.items().isEmpty()
        ? ""
        : address(entries.page() + 1);
  }

  private String address(int other) {
    return "/trainee/hours?year=" + year + "&page=" + other;
  }
}
