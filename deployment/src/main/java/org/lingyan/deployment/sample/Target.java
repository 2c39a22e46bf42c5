package org.lingyan.deployment.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lingyan.hours.standing.Duty;
import org.lingyan.hours.standing.HoursJudge;
import org.lingyan.hours.standing.Status;
import org.lingyan.hours.standing.Worked;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;

/**
 * How many minutes bring one person where she is to stand in one period; the product's own judge
 * has the last word.
 *
 * @param since first day on which the rule binds her
 * @param days days on which something may have taken place, inside the period
 * @param on the day judged
 */
record Target(HoursRule rule, DateRange period, LocalDate since, DateRange days, LocalDate on) {
  // How far above an even pace somebody on pace may be, in 学时.
  private static final double MARGIN = 7.5;

  /** The aim itself, or the nearest one that the days leave possible. */
  Aim possible(Aim wanted) {
    if (wanted == Aim.MET && !canBeMet()) {
      return possible(Aim.PACE);
    }
    if (wanted == Aim.PACE && !canBeOnPace()) {
      return canBeMet() ? Aim.MET : Aim.BEHIND;
    }
    return wanted;
  }

  /** Minutes for an aim that is possible. */
  int minutes(Aim aim, Random random) {
    double needed = needed().doubleValue();
    double pace = pace().doubleValue();
    return switch (aim) {
      case MET -> minutes(needed + Math.min(14, Math.abs(random.nextGaussian()) * 5), random);
      case PACE -> {
        double most = Math.min(needed - step(), pace + MARGIN);
        yield minutes(pace + random.nextDouble() * (most - pace), random);
      }
      case BEHIND ->
          Math.min(minutes(pace * (0.15 + 0.75 * random.nextDouble()), random), justBehind());
      case SHORT -> minutes(needed * (0.3 + 0.66 * random.nextDouble()), random);
    };
  }

  /** These 学时, rounded to a step that can be reached, in minutes. */
  int minutes(double creditHours, Random random) {
    long steps = Math.round(creditHours / step());
    long least = (long) Math.ceil(steps * step() * rule.minutesPerUnit());
    int crumbs = Math.max(1, (int) (step() * rule.minutesPerUnit()) - 4);
    return (int) Math.min(room(), least + (steps == 0 ? 0 : random.nextInt(crumbs)));
  }

  /** How these sessions are judged. */
  Status judged(List<Session> sessions) {
    return HoursJudge.judge(
            Duty.plain(rule, period, since, Optional.empty()),
            sessions.stream()
                .map(session -> new Worked(session.day(), session.minutes(), session.category()))
                .toList(),
            on)
        .status();
  }

  /** Minutes that one day can count. */
  int dailyCap() {
    return rule.settings()
        .dailyCap()
        .map(cap -> cap.multiply(BigDecimal.valueOf(rule.minutesPerUnit())).intValue())
        .orElse(Offer.WHOLE_DAY);
  }

  private boolean canBeMet() {
    return room() >= inMinutes(needed());
  }

  private boolean canBeOnPace() {
    BigDecimal pace = pace();
    return pace.compareTo(needed()) < 0 && room() >= inMinutes(pace);
  }

  /** The least amount with which an even pace is kept. */
  private BigDecimal pace() {
    long elapsed = Math.min(own().days(), Math.max(0, new DateRange(own().from(), on()).days()));
    return needed()
        .multiply(BigDecimal.valueOf(elapsed))
        .divide(
            BigDecimal.valueOf(own().days()).multiply(rule.settings().step()),
            0,
            RoundingMode.CEILING)
        .multiply(rule.settings().step());
  }

  private int justBehind() {
    return Math.max(0, inMinutes(pace().subtract(rule.settings().step())));
  }

  private DateRange own() {
    return new DateRange(since.isAfter(period.from()) ? since : period.from(), period.until());
  }

  private int inMinutes(BigDecimal creditHours) {
    return creditHours
        .multiply(BigDecimal.valueOf(rule.minutesPerUnit()))
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }

  private long room() {
    return Workload.room(days, dailyCap());
  }

  private BigDecimal needed() {
    return rule.amount().all().orElseThrow();
  }

  private double step() {
    return rule.settings().step().doubleValue();
  }
}
