package org.lingyan.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.lingyan.notice.calendar.CalendarDay;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** Holidays and working weekends of a year, and the form that enters them. */
@Named
@RequestScoped
public class CalendarPage {
  private final Calendars calendars;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private final HttpServletRequest request;
  private int year;
  private List<Integer> years = List.of();
  private Calendars.Year shown = new Calendars.Year(0, false, List.of());
  private List<CalendarLine> lines = List.of();
  private Optional<CalendarDay> chosen = Optional.empty();
  private boolean mayChange;

  /** For the container's proxy. */
  protected CalendarPage() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CalendarPage(
      Calendars calendars,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      HttpServletRequest request) {
    this.calendars = calendars;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.request = request;
  }

  static String href(int year) {
    return "/admin/calendar?year=" + year;
  }

  /** The year that a text names; empty when it is none of 2000 to 2099. */
  static OptionalInt year(String text) {
    return text.matches("20\\d{2}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /**
   * Reads the year that the address names, or this one.
   *
   * @throws UnknownSubject when the year cannot be one
   */
  public void load() {
    LocalDate today = time.today();
    String wanted = asked("year");
    year =
        wanted.isEmpty()
            ? today.getYear()
            : year(wanted).orElseThrow(() -> new UnknownSubject("year of a calendar"));
    shown = calendars.year(year);
    String source = getYearSource();
    lines = shown.days().stream().map(day -> new CalendarLine(day, source, today, texts)).toList();
    TreeSet<Integer> all = new TreeSet<>(calendars.years());
    all.addAll(List.of(year, today.getYear(), today.getYear() + 1));
    years = List.copyOf(all);
    chosen =
        shown.days().stream().filter(one -> one.day().toString().equals(asked("day"))).findFirst();
    mayChange = current.signedIn().scope(EnumSet.of(Role.ADMIN), today).holdsTheTop();
  }

  /** What the address says, or the form that comes back says. */
  private String asked(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** The year. */
  public String getYear() {
    return Integer.toString(year);
  }

  /** Years to choose from. */
  public List<Integer> getYears() {
    return years;
  }

  /** Whether this year is the one shown. */
  public boolean shown(int other) {
    return other == year;
  }

  /** Whether more than its weekends is known. */
  public boolean isKnown() {
    return shown.known();
  }

  /** The notice that its first day rests on, and most others with it; empty without days. */
  public String getYearSource() {
    return shown.days().stream().findFirst().map(CalendarDay::source).orElse("");
  }

  /** Its days. */
  public List<CalendarLine> getLines() {
    return lines;
  }

  /** Whether the reader changes the calendar. */
  public boolean isMayChange() {
    return mayChange;
  }

  /** Kinds of days. */
  public List<DayKind> getKinds() {
    return Arrays.asList(DayKind.values());
  }

  /** The day in the form. */
  public String getDay() {
    return asked("day");
  }

  /** Whether this kind is the one in the form. */
  public boolean chosen(DayKind kind) {
    String typed = asked("kind");
    return typed.isEmpty()
        ? chosen.filter(one -> one.kind() == kind).isPresent()
        : typed.equals(kind.name());
  }

  /** The name in the form. */
  public String getName() {
    return given("name", chosen.map(CalendarDay::name).orElse(""));
  }

  /** The source in the form: the one of the year, for most days have the same. */
  public String getSource() {
    return given("source", chosen.map(CalendarDay::source).orElseGet(this::getYearSource));
  }

  private String given(String name, String otherwise) {
    return request.getParameter(name) == null ? otherwise : asked(name);
  }
}
