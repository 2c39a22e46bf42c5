package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Category;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** How time became the amount that counts. */
public sealed interface CountingReason extends Reason {

  /** The rule, or the setting of our own. */
  Citation source();

  @Override
  default Optional<Citation> citation() {
    return Optional.of(source());
  }

  /**
   * Some days went over the daily cap.
   *
   * @param cap 学时 that a day can count
   * @param days how many days went over
   * @param minutes how many minutes did not count for it
   * @param source our own setting
   */
  record DailyCap(BigDecimal cap, int days, int minutes, Citation source)
      implements CountingReason {
    @Override
    public String code() {
      return "hours.daily-cap";
    }

    @Override
    public List<Object> arguments() {
      return List.of(cap, days, minutes);
    }
  }

  /**
   * A category has as much as can count of it.
   *
   * @param category code
   * @param most what can count
   * @param minutes how many minutes did not count for it
   * @param unit of the amount
   * @param source the rule
   */
  record CategoryFull(String category, BigDecimal most, int minutes, Unit unit, Citation source)
      implements CountingReason {
    @Override
    public String code() {
      return "hours.category-full";
    }

    @Override
    public List<Object> arguments() {
      return List.of(new Category(category), most, minutes, unit);
    }
  }

  /**
   * Online time was too short to count.
   *
   * @param least minutes that a course must have
   * @param minutes how many did not count
   * @param source our own setting
   */
  record TooBrief(int least, int minutes, Citation source) implements CountingReason {
    @Override
    public String code() {
      return "hours.too-brief";
    }

    @Override
    public List<Object> arguments() {
      return List.of(least, minutes);
    }
  }

  /**
   * A degree counts at once.
   *
   * @param worth what it counts
   * @param unit of the amount
   * @param source the rule
   */
  record Degree(BigDecimal worth, Unit unit, Citation source) implements CountingReason {
    @Override
    public String code() {
      return "hours.degree";
    }

    @Override
    public List<Object> arguments() {
      return List.of(worth, unit);
    }
  }

  /**
   * A further degree in the same period counts nothing.
   *
   * @param degrees how many
   * @param source the rule
   */
  record FurtherDegree(int degrees, Citation source) implements CountingReason {
    @Override
    public String code() {
      return "hours.degree-further";
    }

    @Override
    public List<Object> arguments() {
      return List.of(degrees);
    }
  }

  /**
   * Last period's surplus counts again.
   *
   * @param amount how much of it
   * @param most how much can
   * @param unit of both
   * @param source our own setting
   */
  record Carried(BigDecimal amount, BigDecimal most, Unit unit, Citation source)
      implements CountingReason {
    @Override
    public String code() {
      return "hours.carried";
    }

    @Override
    public List<Object> arguments() {
      return List.of(amount, most, unit);
    }
  }

  /**
   * How minutes became 学时.
   *
   * @param minutes minutes that count
   * @param perCreditHour minutes that make one
   * @param step the sum was rounded down to a multiple of it
   * @param counted the result
   * @param source our own setting
   */
  record Converted(
      int minutes, int perCreditHour, BigDecimal step, BigDecimal counted, Citation source)
      implements CountingReason {
    @Override
    public String code() {
      return "hours.converted";
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, perCreditHour, step, counted);
    }
  }

  /**
   * Clock hours count as they passed.
   *
   * @param minutes minutes that count
   * @param counted the same in hours
   * @param source our own setting
   */
  record Actual(int minutes, BigDecimal counted, Citation source) implements CountingReason {
    @Override
    public String code() {
      return "hours.actual-time";
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, counted);
    }
  }
}
