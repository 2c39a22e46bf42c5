package org.lingyan.hours.extension;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/**
 * What HR wants to enter.
 *
 * @param rule the requirement
 * @param year the year whose hours may still be earned
 * @param last last day of the longer window
 * @param reason why, in words
 */
public record ExtensionWish(HoursRule rule, int year, LocalDate last, String reason) {
  /** Longest reason, in characters. */
  public static final int LONGEST_REASON = 500;

  /** Takes the blanks around the reason away. */
  public ExtensionWish {
    reason = reason.strip();
  }

  /** Y2: everything that can never be right, whoever it is for. */
  public List<Reason> problems() {
    if (rule.period().kind() != RulePeriod.Kind.CALENDAR_YEAR) {
      return List.of(new ExtensionRefusal.NoYears());
    }
    List<Reason> found = new ArrayList<>();
    DateRange period = DateRange.yearOf(LocalDate.of(year, 1, 1));
    LocalDate shared = shared(period);
    if (!last.isAfter(shared)) {
      found.add(new ExtensionRefusal.NotLater(shared));
    } else if (!DateRange.yearOf(period.until()).contains(last)) {
      found.add(new ExtensionRefusal.TooLong(period.until().plusYears(1).minusDays(1)));
    }
    if (!isReason(reason)) {
      found.add(new ExtensionRefusal.NoReason(LONGEST_REASON));
    }
    return found;
  }

  /** The last day on which anybody may earn hours of the year. */
  private LocalDate shared(DateRange period) {
    return rule.settings()
        .makeUp()
        .map(window -> window.after(period))
        .filter(days -> days.days() > 0)
        .map(DateRange::last)
        .orElse(period.last());
  }

  /** Y3: what speaks against it where something longer stands. */
  Optional<Reason> against(Optional<LocalDate> standing) {
    return standing.filter(last::isBefore).map(ExtensionRefusal.Longer::new);
  }

  /** Whether something is a reason: neither nothing nor too long. */
  static boolean isReason(String text) {
    return !text.isBlank() && text.codePointCount(0, text.length()) <= LONGEST_REASON;
  }

  /** Never the reason: it may tell of health and must not reach a log by accident. */
  @Override
  public String toString() {
    return "ExtensionWish[" + rule.id() + " " + year + " " + last + "]";
  }
}
