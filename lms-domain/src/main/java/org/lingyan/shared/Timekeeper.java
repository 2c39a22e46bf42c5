package org.lingyan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The only place that reads the time. The edges (pages, API) ask it once per request and hand
 * moment and day on as parameters.
 */
@ApplicationScoped
public class Timekeeper {
  /** The zone in which a local day is meant; all of China keeps one. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Later than any fact is recorded: what is known then is all that is known. */
  public static final Instant END = moment(DateRange.FOREVER.atStartOfDay());

  private final Clock clock;

  /** The machine's clock. */
  public Timekeeper() {
    this(Clock.systemUTC());
  }

  /** A clock of the caller's, for tests and for replays. */
  public Timekeeper(Clock clock) {
    this.clock = clock;
  }

  /** The present moment, in the precision in which facts are stored. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The present local day. */
  public LocalDate today() {
    return day(now());
  }

  /** The local day of a moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** A moment as it is stored: UTC without a zone, milliseconds. */
  public static LocalDateTime stored(Instant moment) {
    return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
  }

  /** A stored moment as an instant. */
  public static Instant moment(LocalDateTime stored) {
    return stored.toInstant(ZoneOffset.UTC);
  }
}
