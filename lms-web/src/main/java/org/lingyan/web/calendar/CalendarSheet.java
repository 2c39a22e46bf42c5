package org.lingyan.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lingyan.notice.calendar.CalendarDay;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.people.account.Role;
import org.lingyan.web.sheet.ListSheet;
import org.lingyan.web.sheet.Sheet;
import org.lingyan.web.sheet.SheetAsker;
import org.lingyan.web.sheet.SheetColumn;
import org.lingyan.web.sheet.SheetHead;
import org.lingyan.web.sheet.SheetSource;
import org.lingyan.web.text.Texts;

/** A year of the calendar as a file; a year that comes in has the same columns. */
@ApplicationScoped
public class CalendarSheet implements SheetSource {
  private final Calendars calendars;

  /** For the container's proxy. */
  protected CalendarSheet() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public CalendarSheet(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public Set<Role> roles() {
    return EnumSet.of(Role.ADMIN);
  }

  @Override
  public boolean showsPeople() {
    return false;
  }

  @Override
  public Sheet open(SheetAsker asker, UnaryOperator<String> parameter) {
    Texts texts = asker.texts();
    String given = parameter.apply("year");
    int year = CalendarPage.year(given == null ? "" : given).orElse(asker.today().getYear());
    String title = texts.of("calendar.title") + " " + year;
    // Nothing above the headings: the file can come in again as it is.
    SheetHead head =
        new SheetHead(
            title,
            texts.of("calendar.title"),
            List.of(),
            List.of(
                new SheetColumn(texts.of(CalendarFile.DAY), 14),
                new SheetColumn(texts.of(CalendarFile.KIND), 14),
                new SheetColumn(texts.of(CalendarFile.NAME), 20),
                new SheetColumn(texts.of(CalendarFile.SOURCE), 70)));
    return new ListSheet<>(head, calendars.year(year).days(), day -> cells(day, texts));
  }

  private static List<?> cells(CalendarDay day, Texts texts) {
    return List.of(day.day(), texts.of(day.kind()), day.name(), day.source());
  }
}
