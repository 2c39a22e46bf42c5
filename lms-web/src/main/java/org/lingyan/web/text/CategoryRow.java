package org.lingyan.web.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.hours.standing.CategoryStanding;
import org.lingyan.hours.standing.HoursVerdict;

/** What one category holds of a period, and what is asked of it, as a page shows it. */
public final class CategoryRow {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String name;
  private final BigDecimal amount;
  private final BigDecimal pending;
  private final Optional<CategoryStanding> asked;

  private CategoryRow(
      String name, BigDecimal amount, BigDecimal pending, Optional<CategoryStanding> asked) {
    this.name = name;
    this.amount = amount;
    this.pending = pending;
    this.asked = asked;
  }

  /**
   * The rows of a verdict: those that the rule names first, then what else is held. Of the others
   * those that hold nothing, as after a reversal, are left out.
   */
  public static List<CategoryRow> of(HoursVerdict verdict, Texts texts) {
    return of(verdict, verdict, texts);
  }

  /**
   * The same with what waits to be decided.
   *
   * @param then the verdict if all of it were approved
   */
  public static List<CategoryRow> of(HoursVerdict verdict, HoursVerdict then, Texts texts) {
    List<CategoryRow> rows = new ArrayList<>();
    for (CategoryStanding named : verdict.categories()) {
      rows.add(row(named.category(), verdict, then, Optional.of(named), texts));
    }
    for (String code : then.byCategory().keySet()) {
      boolean named = verdict.categories().stream().anyMatch(one -> one.category().equals(code));
      if (!named && then.byCategory().get(code).signum() != 0) {
        rows.add(row(code, verdict, then, Optional.empty(), texts));
      }
    }
    return rows;
  }

  private static CategoryRow row(
      String code,
      HoursVerdict verdict,
      HoursVerdict then,
      Optional<CategoryStanding> asked,
      Texts texts) {
    BigDecimal held = verdict.byCategory().getOrDefault(code, BigDecimal.ZERO);
    BigDecimal more = then.byCategory().getOrDefault(code, BigDecimal.ZERO).subtract(held);
    return new CategoryRow(texts.category(code), held, more.max(BigDecimal.ZERO), asked);
  }

  /** Name of the category. */
  public String getName() {
    return name;
  }

  /** What it holds in the rule's unit, not rounded by the rule. */
  public BigDecimal getAmount() {
    return amount;
  }

  /** What of it waits to be decided, in the rule's unit; zero where nothing does. */
  public BigDecimal getPending() {
    return pending;
  }

  /** Whether some of it waits. */
  public boolean isWaiting() {
    return pending.signum() > 0;
  }

  /** Whether the rule asks for a least amount of it. */
  public boolean isAsked() {
    return asked.flatMap(CategoryStanding::least).isPresent();
  }

  /** The least amount; zero where none is asked. */
  public BigDecimal getLeast() {
    return asked.flatMap(CategoryStanding::least).orElse(BigDecimal.ZERO);
  }

  /** What is still to come of it; zero where nothing is. */
  public BigDecimal getMissing() {
    return asked.map(CategoryStanding::missing).orElse(BigDecimal.ZERO);
  }

  /** Whether nothing is missing. */
  public boolean isEnough() {
    return getMissing().signum() == 0;
  }

  /** Percent of the least amount, at most 100. */
  public int getPercent() {
    return getLeast().signum() == 0
        ? 100
        : asked
            .map(CategoryStanding::counted)
            .orElse(BigDecimal.ZERO)
            .multiply(HUNDRED)
            .divide(getLeast(), 0, RoundingMode.FLOOR)
            .min(HUNDRED)
            .max(BigDecimal.ZERO)
            .intValue();
  }
}
