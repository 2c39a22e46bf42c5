package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.Joiner;
import org.lingyan.rules.Unit;
import org.lingyan.shared.Category;
import org.lingyan.shared.Citation;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Reason;

/** Why a standing is what it is. */
public sealed interface HoursReason extends Reason {

  /**
   * The amount is reached.
   *
   * @param amount needed
   * @param counted held
   * @param unit of both
   * @param source the rule
   */
  record Reached(BigDecimal amount, BigDecimal counted, Unit unit, Citation source)
      implements HoursReason {
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
      return List.of(amount, counted, unit);
    }
  }

  /**
   * The amount is not reached.
   *
   * @param amount needed
   * @param counted held
   * @param missing what is still to come
   * @param unit of all three
   * @param source the rule
   */
  record Lacking(
      BigDecimal amount, BigDecimal counted, BigDecimal missing, Unit unit, Citation source)
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
      return List.of(amount, counted, missing, unit);
    }
  }

  /**
   * H2.10: hours of the period may be earned for longer than by others.
   *
   * @param last the last day
   */
  record Extended(LocalDate last) implements HoursReason {
    @Override
    public String code() {
      return "hours.extended";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }
  }

  /**
   * What an even pace would have brought by now.
   *
   * @param enough whether the pace is kept
   * @param byNow amount that an even pace asks for by the day judged
   * @param counted held
   * @param unit of both
   * @param source our own setting
   */
  record Pace(boolean enough, BigDecimal byNow, BigDecimal counted, Unit unit, Citation source)
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
      return List.of(byNow, counted, unit);
    }
  }

  /**
   * She joined inside the period.
   *
   * @param mode how the need was found
   * @param joinedOn first day
   * @param whole what a full period asks
   * @param amount what is asked of her
   * @param unit of both
   * @param source our own setting
   */
  record Joined(
      Joiner mode,
      LocalDate joinedOn,
      BigDecimal whole,
      BigDecimal amount,
      Unit unit,
      Citation source)
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
      return List.of(joinedOn, whole, amount, unit);
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

  /**
   * The rule defines no amount for her level (never 0).
   *
   * @param source the rule
   */
  record NoAmount(Citation source) implements HoursReason {
    @Override
    public String code() {
      return "hours.amount-undefined";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }
  }

  /**
   * One category lacks something.
   *
   * @param category code
   * @param amount asked of it
   * @param counted held of it
   * @param missing least further amount of it
   * @param unit of all three
   * @param source the rule
   */
  record CategoryLacking(
      String category,
      BigDecimal amount,
      BigDecimal counted,
      BigDecimal missing,
      Unit unit,
      Citation source)
      implements HoursReason {
    @Override
    public String code() {
      return "hours.category-short";
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
      return List.of(new Category(category), amount, counted, missing, unit);
    }
  }

  /**
   * Nothing is asked of her in the period.
   *
   * @param days the days of leave or exemption
   * @param source our own setting
   */
  record Exempt(DateRange days, Citation source) implements HoursReason {
    @Override
    public String code() {
      return "hours.exempt";
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.of(source);
    }

    @Override
    public List<Object> arguments() {
      return List.of(days.from(), days.last());
    }
  }

  /**
   * Less is asked because of leave.
   *
   * @param daysAway days on leave
   * @param days days on which she is bound
   * @param amount what is left
   * @param unit of the amount
   * @param source our own setting
   */
  record OnLeave(long daysAway, long days, BigDecimal amount, Unit unit, Citation source)
      implements HoursReason {
    @Override
    public String code() {
      return "hours.leave";
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
      return List.of(daysAway, days, amount, unit);
    }
  }
}
