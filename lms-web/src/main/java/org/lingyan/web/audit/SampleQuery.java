package org.lingyan.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.inspection.SampleWish;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/**
 * What the address of a sample says.
 *
 * @param seed any text; empty while nothing was asked for
 * @param size how many
 * @param from first day
 * @param to last day
 * @param unit what somebody typed for the unit; empty for her topmost one
 * @param known what was on record at this moment
 */
record SampleQuery(
    String seed, int size, LocalDate from, LocalDate to, String unit, Instant known) {
  /** Most that a page shows; archives and the API take more. */
  static final int MOST = 100;

  private static final int USUAL = 20;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** Reads an address; worth nothing unless {@link Asked#isRight} afterwards. */
  static SampleQuery of(Asked asked, Instant at) {
    DateRange days = asked.days(Timekeeper.day(at), last -> last.withDayOfYear(1));
    return new SampleQuery(
        asked.text("seed", SampleWish.LONGEST_SEED),
        asked.whole("size", 1, USUAL, MOST),
        days.from(),
        days.last(),
        asked.text("unit"),
        asked.moment("known").filter(known -> known.isBefore(at)).orElse(at));
  }

  boolean asked() {
    return !seed.isBlank();
  }

  SampleWish wish(long organisation) {
    return new SampleWish(seed, size, DateRange.inclusive(from, to), organisation, known);
  }

  /** The moment in local time, to the second. */
  String knownWords() {
    return MOMENT.format(LocalDateTime.ofInstant(known, Timekeeper.ZONE));
  }

  /** The address that gives this very sample at any time. */
  Href href() {
    return new Href("/audit/sample")
        .with("seed", seed)
        .with("size", size)
        .with("from", from)
        .with("to", to)
        .with("unit", unit)
        .with("known", known);
  }

  String noted() {
    return "sample " + seed + " " + size + " " + from + ".." + to + " known " + known;
  }
}
