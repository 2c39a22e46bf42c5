package org.lingyan.web.calendar;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.notice.calendar.CalendarRefusal;
import org.lingyan.notice.calendar.CalendarWish;
import org.lingyan.notice.calendar.DayKind;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.web.sheet.SheetFormat;
import org.lingyan.web.sheet.SheetLimits;
import org.lingyan.web.sheet.SheetNote;
import org.lingyan.web.sheet.SheetReader;
import org.lingyan.web.sheet.SheetRow;
import org.lingyan.web.text.Texts;

/**
 * Reads a year of the calendar from a list: a heading, then a day a row. The columns may stand in
 * any order; other ones are not looked at.
 */
final class CalendarFile {
  static final String DAY = "calendar.day";
  static final String KIND = "calendar.kind";
  static final String NAME = "calendar.name";
  static final String SOURCE = "calendar.source";

  private static final List<String> HEADINGS = List.of(DAY, KIND, NAME, SOURCE);
  private static final SheetLimits LIMITS = new SheetLimits(1_000, 20, 400, 8L << 20, 4L << 20);

  private final Texts texts;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<CalendarWish> days = new ArrayList<>();
  private final List<Reason> against = new ArrayList<>();
  private boolean headed;

  private CalendarFile(Texts texts) {
    this.texts = texts;
  }

  /**
   * The days of a file, each with its row.
   *
   * @param texts in the reader's language
   * @throws IOException when the disk cannot be read
   */
  static Outcome<List<CalendarWish>> read(Path file, SheetFormat format, Texts texts)
      throws IOException {
    CalendarFile reading = new CalendarFile(texts);
    Outcome<List<SheetNote>> read = SheetReader.read(file, format, LIMITS, reading::row);
    if (read instanceof Outcome.Refused<List<SheetNote>> refused) {
      return new Outcome.Refused<>(refused.reasons());
    }
    return reading.against.isEmpty()
        ? new Outcome.Recorded<>(List.copyOf(reading.days))
        : new Outcome.Refused<>(reading.against);
  }

  private void row(SheetRow row) {
    if (!headed) {
      headed = true;
      headings(row);
    } else if (columns.size() == HEADINGS.size()) {
      day(row);
    }
  }

  private void headings(SheetRow row) {
    for (String heading : HEADINGS) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (CalendarText.isHeading(heading, row.cells().get(i).text())) {
          columns.putIfAbsent(heading, i);
        }
      }
      if (!columns.containsKey(heading)) {
        against.add(new CalendarRefusal.NoHeading(texts.of(heading)));
      }
    }
  }

  private void day(SheetRow row) {
    Optional<LocalDate> day = CalendarText.day(cell(row, DAY));
    Optional<DayKind> kind = CalendarText.kind(cell(row, KIND));
    if (day.isEmpty()) {
      against.add(new CalendarRefusal.NoDay(row.number(), cell(row, DAY)));
    }
    if (kind.isEmpty()) {
      against.add(new CalendarRefusal.UnknownKind(row.number(), cell(row, KIND)));
    }
    if (day.isPresent() && kind.isPresent()) {
      days.add(
          new CalendarWish(
              row.number(), day.get(), kind.get(), cell(row, NAME), cell(row, SOURCE)));
    }
  }

  private String cell(SheetRow row, String heading) {
    int column = columns.get(heading);
    return column < row.cells().size() ? row.cells().get(column).text() : "";
  }
}
