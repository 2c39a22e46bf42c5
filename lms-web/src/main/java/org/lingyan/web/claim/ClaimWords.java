package org.lingyan.web.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimTime;
import org.lingyan.shared.Timekeeper;
import org.lingyan.web.text.Texts;

/** How pages say what a claim holds. */
final class ClaimWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private ClaimWords() {}

  /** Name of the style of a state's chip. */
  static String style(ClaimState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> "EXEMPT";
      case SUBMITTED -> "ON_TRACK";
      case RETURNED -> "AT_RISK";
      case APPROVED -> "MET";
      case REJECTED -> "NOT_MET";
    };
  }

  /** When the training was; empty while it is not known. */
  static String time(ClaimTime time, Texts texts) {
    if (time.last().isEmpty()) {
      return "";
    }
    LocalDate first = time.first().orElseThrow();
    LocalDate last = time.last().orElseThrow();
    if (time.from().isPresent()) {
      LocalDateTime from = time.from().get();
      LocalDateTime until = time.until().orElseThrow();
      return first.equals(last)
          ? texts.of("claim.time.day", first, CLOCK.format(from), CLOCK.format(until))
          : texts.of("claim.time.days", first, CLOCK.format(from), last, CLOCK.format(until));
    }
    return first.equals(last) ? texts.day(last) : texts.of("claim.days", first, last);
  }

  /** Minutes and the 学时 that they are by themselves. */
  static String minutes(OptionalInt minutes, OptionalInt perHour, Texts texts) {
    if (minutes.isEmpty()) {
      return "";
    }
    return perHour.isEmpty() || minutes.getAsInt() == 0
        ? texts.of("claim.minutes", minutes.getAsInt())
        : texts.of(
            "claim.minutes.worth",
            minutes.getAsInt(),
            Amount.hours(minutes.getAsInt(), perHour.getAsInt()));
  }

  /** A day and a local time. */
  static String moment(Instant at, Texts texts) {
    return texts.of(
        "job.moment", Timekeeper.day(at), CLOCK.format(LocalTime.ofInstant(at, Timekeeper.ZONE)));
  }

  /** For how many days something waits. */
  static String age(Instant since, LocalDate today, Texts texts) {
    long days = ChronoUnit.DAYS.between(Timekeeper.day(since), today);
    return days == 0 ? texts.of("claim.age.today") : texts.of("claim.age.days", days);
  }
}
