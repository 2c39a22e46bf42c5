package org.lingyan.web.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;

/** The person file: who she is, how she stands and why, what the ledger holds, her papers. */
@Named
@RequestScoped
public class PersonPage {
  private final PersonFiles files;
  private final SeeingDays seeing;
  private final LookingAtOthers looking;
  private final CurrentCaller current;
  private final Timekeeper time;
  private final PageTexts texts;
  private String id = "";
  private String on = "";
  private String year = "";
  private String shownYear = "";
  private PersonFile file;
  private List<Link> years = List.of();

  /** For the container's proxy. */
  protected PersonPage() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PersonPage(
      PersonFiles files,
      SeeingDays seeing,
      LookingAtOthers looking,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts) {
    this.files = files;
    this.seeing = seeing;
    this.looking = looking;
    this.current = current;
    this.time = time;
    this.texts = texts;
  }

  /** Opens the file that the address names. */
  public void load() {
    Instant now = time.now();
    LocalDate today = Timekeeper.day(now);
    SeeingDays.Look look = seeing.look(scope(today), person(), day());
    looking.note(current.signedIn(), EnumSet.of(Role.HR), person(), SensitiveKind.FILE, "", now);
    LocalDate day = look.on();
    file = files.open(look, person(), period(day), now, texts);
    int shown = period(day).from().getYear();
    shownYear = Integer.toString(shown);
    years =
        Stream.of(shown, day.getYear() - 1, day.getYear())
            .distinct()
            .sorted()
            .map(
                other ->
                    new Link(
                        texts.of("board.year", Integer.toString(other)),
                        href(other),
                        other == shown))
            .toList();
  }

  private Scope scope(LocalDate today) {
    return current.signedIn().scope(EnumSet.of(Role.HR), today);
  }

  private long person() {
    return Ids.parse(id).orElseThrow(() -> new UnknownSubject("person:" + id));
  }

  /** The day that the address names; empty when it names none that can be read. */
  private Optional<LocalDate> day() {
    try {
      return on.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(on.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private DateRange period(LocalDate today) {
    return DateRange.yearOf(LocalDate.of(BoardFilter.year(year, today), 1, 1));
  }

  private String href(int other) {
    String as = day().map(day -> "&on=" + day).orElse("");
    return "/hr/person?id=" + Ids.text(person()) + "&year=" + other + as;
  }

  /** The person's id. */
  public String getId() {
    return id;
  }

  /** Takes the person's id. */
  public void setId(String id) {
    this.id = id;
  }

  /** The year shown. */
  public String getShownYear() {
    return shownYear;
  }

  /** The year that the address names. */
  public String getYear() {
    return year;
  }

  /** Takes the year. */
  public void setYear(String year) {
    this.year = year;
  }

  /** The day that the address names. */
  public String getOn() {
    return on;
  }

  /** Takes the day. */
  public void setOn(String on) {
    this.on = on;
  }

  /** What the file says. */
  public PersonFile getFile() {
    return file;
  }

  /** Years to switch to. */
  public List<Link> getYears() {
    return years;
  }
}
