package org.lingyan.web.access;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** Moments as people say them. */
final class Moments {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Moments() {}

  /** The day and the local time. */
  static String of(Instant at, Texts texts) {
    return texts.of(
        "job.moment", Timekeeper.day(at), TIME.format(LocalTime.ofInstant(at, Timekeeper.ZONE)));
  }
}
