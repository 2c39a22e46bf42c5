package org.lingyan.hours.exemption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * What HR wants to enter.
 *
 * @param kind what it rests on
 * @param from first day
 * @param last last day; may be wrong and lie before the first
 * @param requirement id of the requirement it is about; empty for every one
 * @param reason why, in words
 * @param fileId evidence that whoever asks has brought; empty for none
 */
public record ExemptionWish(
    ExemptionKind kind,
    LocalDate from,
    LocalDate last,
    Optional<String> requirement,
    String reason,
    OptionalLong fileId) {
  /** X2: most years from the first day to the last, both included. A setting of our own. */
  public static final int MOST_YEARS = 3;

  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  /** Takes the blanks around the reason away. */
  public ExemptionWish {
    reason = reason.strip();
  }

  /** The last day that one from this day on can have. */
  public static LocalDate latest(LocalDate from) {
    return from.plusYears(MOST_YEARS).minusDays(1);
  }

  /** The days; asked only when nothing is wrong with them. */
  DateRange days() {
    return DateRange.inclusive(from, last);
  }

  /**
   * X2: everything that can never be right for somebody.
   *
   * @param joined the day on which she was first employed
   */
  List<ExemptionRefusal> problems(LocalDate joined) {
    List<ExemptionRefusal> found = new ArrayList<>();
    if (last.isBefore(from)) {
      found.add(new ExemptionRefusal.Reversed(from));
    } else if (last.isAfter(latest(from))) {
      found.add(new ExemptionRefusal.TooLong(MOST_YEARS, latest(from)));
    }
    if (from.isBefore(joined)) {
      found.add(new ExemptionRefusal.BeforeJoining(joined));
    }
    if (!isReason(reason)) {
      found.add(new ExemptionRefusal.NoReason(LONGEST_REASON));
    }
    return found;
  }

  /** X2: everything that can never be right, whoever it is for. */
  public List<Reason> wrong() {
    return List.copyOf(problems(LocalDate.MIN));
  }

  /** Whether something is a reason: neither nothing nor too long. */
  static boolean isReason(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_REASON;
  }

  /** Never the reason: it may tell of health and must not reach a log by accident. */
  @Override
  public String toString() {
    return "ExemptionWish[" + kind + " " + from + " " + last + "]";
  }
}
