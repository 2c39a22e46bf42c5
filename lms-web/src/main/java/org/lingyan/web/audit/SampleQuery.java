package org.lingyan.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

  static SampleQuery of(UnaryOperator<String> parameter, Instant at) {
    Asked asked = new Asked(parameter);
    LocalDate to = asked.day("to").orElse(Timekeeper.day(at));
    LocalDate from = asked.day("from").orElse(Timekeeper.day(at).withDayOfYear(1));
    String seed = asked.text("seed");
    return new SampleQuery(
        seed.substring(0, Math.min(SampleWish.LONGEST_SEED, seed.length())),
        asked.whole("size", 1, USUAL, MOST),
        from.isAfter(to) ? to : from,
        to,
        asked.text("unit"),
        moment(asked.text("known")).filter(known -> known.isBefore(at)).orElse(at));
  }

  private static Optional<Instant> moment(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    } catch (DateTimeException notMoment) {
      return Optional.empty();
    }
  }

  boolean asked() {
    return !seed.isBlank();
  }

  SampleWish wish(long organisation) {
    return new SampleWish(seed, size, DateRange.inclusive(from, to), organisation, known);
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
