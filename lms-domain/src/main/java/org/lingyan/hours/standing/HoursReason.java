package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.Joiner;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** Why a standing is what it is. */
public sealed interface HoursReason extends Reason {

  /**
   * The amount is reached.
   *
   * @param amount needed
   * @param counted held
   * @param source the rule
   */
  record Reached(BigDecimal amount, BigDecimal counted, Citation source) implements HoursReason {
    @Override
    public String code() {
      return "hours.met";
    }

    @Override
    public Optional<BigDecimal> needed() {
      return Optional.of(amount);
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(counted);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(amount, counted);
    }
  }

  /**
   * The amount is not reached.
   *
   * @param amount needed
   * @param counted held
   * @param missing what is still to come
   * @param source the rule
   */
  record Lacking(BigDecimal amount, BigDecimal counted, BigDecimal missing, Citation source)
      implements HoursReason {
    @Override
    public String code() {
      return "hours.short";
    }

    @Override
    public Optional<BigDecimal> needed() {
      return Optional.of(amount);
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(counted);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(amount, counted, missing);
    }
  }

  /**
   * What an even pace would have brought by now.
   *
   * @param enough whether the pace is kept
   * @param byNow amount that an even pace asks for by the day judged
   * @param counted held
   * @param source our own setting
   */
  record Pace(boolean enough, BigDecimal byNow, BigDecimal counted, Citation source)
      implements HoursReason {
    @Override
    public String code() {
      return enough ? "hours.pace-kept" : "hours.pace-behind";
    }

    @Override
    public Optional<BigDecimal> needed() {
      return Optional.of(byNow);
    }

    @Override
    public Optional<BigDecimal> held() {
      return Optional.of(counted);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(byNow, counted);
    }
  }

  /**
   * She joined inside the period.
   *
   * @param mode how the need was found
   * @param joinedOn first day
   * @param whole what a full period asks
   * @param amount what is asked of her
   * @param source our own setting
   */
  record Joined(
      Joiner mode, LocalDate joinedOn, BigDecimal whole, BigDecimal amount, Citation source)
      implements HoursReason {
    @Override
    public String code() {
      return "hours.joiner-" + mode.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Optional<BigDecimal> needed() {
      return Optional.of(amount);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(joinedOn, whole, amount);
    }
  }

  /**
   * Some days went over the daily cap.
   *
   * @param cap 学时 that a day can count
   * @param days how many days went over
   * @param minutes how many minutes did not count for it
   * @param source our own setting
   */
  record DailyCap(BigDecimal cap, int days, int minutes, Citation source) implements HoursReason {
    @Override
    public String code() {
      return "hours.daily-cap";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(cap, days, minutes);
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
      implements HoursReason {
    @Override
    public String code() {
      return "hours.converted";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(minutes, perCreditHour, step, counted);
    }
  }

  /**
   * She joins only after the period; nothing is asked of her in it.
   *
   * @param joinedOn first day
   */
  record NotBound(LocalDate joinedOn) implements HoursReason {
    @Override
    public String code() {
      return "hours.not-bound";
    }

    @Override
    public List<Object> arguments() {
      return List.of(joinedOn);
    }
  }
}
