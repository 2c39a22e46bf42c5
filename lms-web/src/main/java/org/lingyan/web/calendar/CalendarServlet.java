package org.lingyan.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lingyan.files.FileRefusal;
import org.lingyan.notice.calendar.CalendarBook.Taken;
import org.lingyan.notice.calendar.CalendarRefusal;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.form.Refusals;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetRefusal;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.text.PageTexts;
import org.lingyan.workday.KeepingCalendar;

/** Enters a day, takes one out, takes a year from a list. */
@WebServlet("/admin/calendar-change")
@MultipartConfig(fileSizeThreshold = 1 << 16, maxRequestSize = 4 << 20)
public class CalendarServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient KeepingCalendar keeping;
  private final transient CurrentCaller current;
  private final transient Timekeeper time;
  private final transient PageTexts texts;
  private final transient Refusals refusals;

  /** For the container. */
  public CalendarServlet() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public CalendarServlet(
      KeepingCalendar keeping,
      CurrentCaller current,
      Timekeeper time,
      PageTexts texts,
      Refusals refusals) {
    this.keeping = keeping;
    this.current = current;
    this.time = time;
    this.texts = texts;
    this.refusals = refusals;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Instant now = time.now();
    Scope scope = current.signedIn().scope(EnumSet.of(Role.ADMIN), Timekeeper.day(now));
    String wish = text(request, "wish");
    try {
      Outcome<Taken> outcome =
          switch (wish) {
            case "put" -> put(request, scope, now);
            case "remove" -> keeping.remove(scope, known(request), now);
            case "take" -> take(request, scope, now);
            default -> throw new UnknownSubject("wish:" + wish);
          };
      if (outcome instanceof Outcome.Refused<Taken> refused) {
        refusals.set(refused.reasons(), texts.texts());
        request.getRequestDispatcher("/admin/calendar.xhtml").forward(request, response);
      } else {
        response.sendRedirect(CalendarPage.href(taken(outcome).year()) + "&done=" + wish);
      }
    } catch (UnknownSubject unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static Taken taken(Outcome<Taken> outcome) {
    return outcome instanceof Outcome.Recorded<Taken> fresh
        ? fresh.fact()
        : ((Outcome.AlreadyRecorded<Taken>) outcome).fact();
  }

  private Outcome<Taken> put(HttpServletRequest request, Scope scope, Instant now) {
    List<Reason> against = new ArrayList<>();
    Optional<LocalDate> day = CalendarText.day(text(request, "day"));
    Optional<DayKind> kind = CalendarText.kind(text(request, "kind"));
    if (day.isEmpty()) {
      against.add(new CalendarRefusal.NoDay(0, text(request, "day")));
    }
    if (kind.isEmpty()) {
      against.add(new CalendarRefusal.UnknownKind(0, text(request, "kind")));
    }
    return against.isEmpty()
        ? keeping.put(
            scope,
            new CalendarWish(
                0, day.get(), kind.get(), text(request, "name"), text(request, "source")),
            now)
        : new Outcome.Refused<>(against);
  }

  private Outcome<Taken> take(HttpServletRequest request, Scope scope, Instant now)
      throws IOException, ServletException {
    Part part = request.getPart("file");
    String name = part == null ? null : part.getSubmittedFileName();
    if (name == null || part.getSize() == 0) {
      return Outcome.refused(new FileRefusal.Empty());
    }
    Optional<SheetFormat> format = SheetFormat.ofName(name.toLowerCase(Locale.ROOT));
    if (format.isEmpty()) {
      return Outcome.refused(new SheetRefusal.Broken());
    }
    int year =
        CalendarPage.year(text(request, "year"))
            .orElseThrow(() -> new UnknownSubject("year of a calendar"));
    Outcome<List<CalendarWish>> days = read(part, format.get());
    return days instanceof Outcome.Recorded<List<CalendarWish>> read
        ? keeping.take(scope, year, read.fact(), now)
        : new Outcome.Refused<>(((Outcome.Refused<List<CalendarWish>>) days).reasons());
  }

  private Outcome<List<CalendarWish>> read(Part part, SheetFormat format) throws IOException {
    Path file = Files.createTempFile("calendar", format.ending());
    try (InputStream bytes = part.getInputStream()) {
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      return CalendarFile.read(file, format, texts.texts());
    } finally {
      Files.delete(file);
    }
  }

  private static LocalDate known(HttpServletRequest request) {
    return CalendarText.day(text(request, "day"))
        .orElseThrow(() -> new UnknownSubject("day of an address"));
  }

  private static String text(HttpServletRequest request, String field) {
    String value = request.getParameter(field);
    return value == null ? "" : value.strip();
  }
}
