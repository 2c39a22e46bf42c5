package org.lingyan.notice.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The calendar that the product comes with.
 *
 * @param calendar its days
 * @param sources where each year's days come from
 * @param names what people call a day off
 */
public record ShippedCalendar(
    WorkCalendar calendar, Map<Integer, Citation> sources, Map<LocalDate, String> names) {
  private static final String FILE = "/calendar/china.yaml";

  /** Freezes sources and names. */
  public ShippedCalendar {
    sources = Map.copyOf(sources);
    names = Map.copyOf(names);
  }

  /** The days of a year, in order; none of a year that it does not know. */
  List<CalendarDay> days(int year) {
    return calendar.named().entrySet().stream()
        .filter(named -> named.getKey().getYear() == year)
        .sorted(Map.Entry.comparingByKey())
        .map(
            named ->
                new CalendarDay(
                    named.getKey(),
                    DayKind.of(named.getValue()),
                    names.getOrDefault(named.getKey(), ""),
                    sources.get(year).text() + " · " + sources.get(year).source(),
                    false))
        .toList();
  }

  /** Reads it. */
  public static ShippedCalendar read() {
    try (InputStream file = ShippedCalendar.class.getResourceAsStream(FILE)) {
      Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
      return of(all);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static ShippedCalendar of(Map<String, Object> all) {
    Map<LocalDate, Boolean> named = new HashMap<>();
    Map<Integer, Citation> sources = new TreeMap<>();
    Map<LocalDate, String> names = new HashMap<>();
    for (Object one : (List<?>) all.get("years")) {
      Map<?, ?> year = (Map<?, ?>) one;
      sources.put((Integer) year.get("year"), citation((Map<?, ?>) year.get("citation")));
      for (Object span : (List<?>) year.get("days-off")) {
        Map<?, ?> off = (Map<?, ?>) span;
        day(off.get("from"))
            .datesUntil(day(off.get("to")).plusDays(1))
            .forEach(
                day -> {
                  named.put(day, false);
                  names.put(day, off.get("name").toString());
                });
      }
      ((List<?>) year.get("working")).forEach(worked -> named.put(day(worked), true));
    }
    Map<?, ?> hours = (Map<?, ?>) all.get("hours");
    WorkCalendar calendar =
        new WorkCalendar(
            LocalTime.parse(hours.get("opens").toString()),
            LocalTime.parse(hours.get("closes").toString()),
            named,
            sources.keySet());
    return new ShippedCalendar(calendar, sources, names);
  }

  private static LocalDate day(Object text) {
    return LocalDate.parse(text.toString());
  }

  private static Citation citation(Map<?, ?> text) {
    return new Citation(
        text.get("text").toString(),
        text.get("source").toString(),
        SourceStatus.valueOf(text.get("status").toString()));
  }
}
