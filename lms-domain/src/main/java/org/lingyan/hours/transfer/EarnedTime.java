package org.lingyan.hours.transfer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lingyan.people.intake.Cells;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.ListedUnit;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.intake.Vocabulary;

/**
 * When and how long, as a row says it (T2).
 *
 * @param on the day; the last one of a year that is meant as a whole
 * @param ofYear whether the year is meant as a whole
 * @param amount above zero, at most two decimals
 * @param unit what it is counted in
 */
public record EarnedTime(LocalDate on, boolean ofYear, BigDecimal amount, ListedUnit unit) {
  static final int MINUTES_OF_A_DAY = 24 * 60;
  private static final int MINUTES_OF_A_YEAR = 366 * MINUTES_OF_A_DAY;
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?)?");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,7}(?:\\.\\d{1,6})?");
  private static final int DECIMALS = 2;

  /** Reads it; everything that is wrong is told to the cells. */
  static Optional<EarnedTime> of(Cells cells, LocalDate today) {
    Optional<When> when = when(cells, today);
    Optional<BigDecimal> amount = amount(cells);
    Optional<ListedUnit> unit =
        cells.text(IntakeField.EARNED_UNIT).isEmpty()
            ? Optional.of(ListedUnit.CREDIT_HOUR)
            : cells.word(IntakeField.EARNED_UNIT, Vocabulary::unit);
    return when.isPresent() && amount.isPresent() && unit.isPresent()
        ? Optional.of(
            new EarnedTime(when.get().on(), when.get().ofYear(), amount.get(), unit.get()))
        : Optional.empty();
  }

  private record When(LocalDate on, boolean ofYear) {}

  private static Optional<When> when(Cells cells, LocalDate today) {
    String text =
        Normalizer.normalize(cells.text(IntakeField.EARNED_ON), Normalizer.Form.NFKC).strip();
    if (text.isEmpty()) {
      if (!cells.isOdd(IntakeField.EARNED_ON)) {
        cells.wrong(Trouble.in(IntakeField.EARNED_ON, "intake.required"));
      }
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      LocalDate last = LocalDate.of(Integer.parseInt(year.group(1)), 12, 31);
      if (!last.isBefore(today)) {
        cells.wrong(Trouble.in(IntakeField.EARNED_ON, "hours.import.year-open", year.group(1)));
        return Optional.empty();
      }
      return Optional.of(new When(last, true));
    }
    Optional<LocalDate> day = cells.day(IntakeField.EARNED_ON);
    if (day.isPresent() && day.get().isAfter(today)) {
      cells.wrong(Trouble.in(IntakeField.EARNED_ON, "hours.import.future", day.get()));
      return Optional.empty();
    }
    return day.map(one -> new When(one, false));
  }

  private static Optional<BigDecimal> amount(Cells cells) {
    String text =
        Normalizer.normalize(cells.text(IntakeField.EARNED_AMOUNT), Normalizer.Form.NFKC)
            .strip()
            .replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "");
    if (cells.isOdd(IntakeField.EARNED_AMOUNT)) {
      return Optional.empty();
    }
    if (text.isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.EARNED_AMOUNT, "intake.required"));
      return Optional.empty();
    }
    if (!NUMBER.matcher(text).matches()) {
      cells.wrong(Trouble.in(IntakeField.EARNED_AMOUNT, "hours.import.no-amount", text));
      return Optional.empty();
    }
    BigDecimal amount = new BigDecimal(text).setScale(DECIMALS, RoundingMode.HALF_UP);
    if (amount.signum() <= 0) {
      cells.wrong(Trouble.in(IntakeField.EARNED_AMOUNT, "hours.import.not-positive"));
      return Optional.empty();
    }
    return Optional.of(amount);
  }

  /**
   * Whole minutes, at least one.
   *
   * @param perCreditHour minutes of a 学时
   */
  int minutes(int perCreditHour) {
    int of =
        switch (unit) {
          case MINUTE -> 1;
          case CLOCK_HOUR -> 60;
          case CREDIT_HOUR -> perCreditHour;
        };
    BigDecimal minutes = amount.multiply(BigDecimal.valueOf(of)).setScale(0, RoundingMode.HALF_UP);
    return minutes.max(BigDecimal.ONE).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
  }

  /** Most minutes that it can have. */
  public int most() {
    return ofYear ? MINUTES_OF_A_YEAR : MINUTES_OF_A_DAY;
  }
}
