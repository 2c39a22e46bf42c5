package org.lingyan.web.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Worked;

/** A row of hours in the rule desk's form. */
public final class WhatIfRow {
  /** Categories that always exist. */
  static final List<String> CATEGORIES = List.of("PROFESSIONAL", "COMMON", "ELECTIVE");

  /** Chosen instead of a category: a degree, which has no minutes. */
  static final String DEGREE = "DEGREE";

  private static final int A_DAY = 1440;

  private final String day;
  private final String minutes;
  private final String category;
  private final String problem;
  private final Optional<Worked> worked;

  private WhatIfRow(
      String day, String minutes, String category, String problem, Optional<Worked> worked) {
    this.day = day;
    this.minutes = minutes;
    this.category = category;
    this.problem = problem;
    this.worked = worked;
  }

  /** A row as typed; a category alone makes no row, because the list always has one. */
  static WhatIfRow of(String day, String minutes, String category) {
    String chosen = category.isEmpty() ? CATEGORIES.get(0) : category;
    Optional<LocalDate> on = WhatIfForm.parsed(day);
    int amount = minutes.matches("\\d{1,4}") ? Integer.parseInt(minutes) : 0;
    String problem = problem(day, on, minutes, amount, chosen);
    return new WhatIfRow(
        day,
        minutes,
        chosen,
        problem,
        problem.isEmpty() ? on.map(when -> worked(when, amount, chosen)) : Optional.empty());
  }

  private static Worked worked(LocalDate on, int minutes, String chosen) {
    return chosen.equals(DEGREE)
        ? new Worked(on, 0, CATEGORIES.get(0), SourceKind.DEGREE)
        : new Worked(on, minutes, chosen);
  }

  static WhatIfRow spare() {
    return of("", "", "");
  }

  private static String problem(
      String day, Optional<LocalDate> on, String minutes, int amount, String category) {
    if (day.isEmpty() && minutes.isEmpty()) {
      return "";
    }
    if (day.isEmpty()) {
      return "what-if.problem.day-missing";
    }
    if (on.isEmpty()) {
      return "what-if.problem.day";
    }
    if (category.equals(DEGREE)) {
      return "";
    }
    if (minutes.isEmpty()) {
      return "what-if.problem.minutes-missing";
    }
    if (amount < 1 || amount > A_DAY) {
      return "what-if.problem.minutes";
    }
    return CATEGORIES.contains(category) ? "" : "what-if.problem.word";
  }

  /** Whether nothing was typed. */
  public boolean isBlank() {
    return day.isEmpty() && minutes.isEmpty();
  }

  /** The day as typed. */
  public String getDay() {
    return day;
  }

  /** The minutes as typed. */
  public String getMinutes() {
    return minutes;
  }

  /** The category chosen. */
  public String getCategory() {
    return category;
  }

  /** Whether the day is what is wrong. */
  public boolean isDayWrong() {
    return problem.startsWith("what-if.problem.day");
  }

  /** Whether the minutes are what is wrong. */
  public boolean isMinutesWrong() {
    return problem.startsWith("what-if.problem.minutes");
  }

  /** Key of what is wrong; empty when nothing is. */
  public String getProblem() {
    return problem;
  }

  String problem() {
    return problem;
  }

  Optional<Worked> worked() {
    return worked;
  }
}
