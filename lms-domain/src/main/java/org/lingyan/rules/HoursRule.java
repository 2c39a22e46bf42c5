package org.lingyan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.Words;

/**
 * One version of a requirement of hours.
 *
 * @param id stable name, also the requirement's id in the API
 * @param version number of the version
 * @param title what people call it
 * @param binds whom it binds
 * @param period within which time
 * @param amount how much is asked
 * @param categories what is said of categories; empty: nothing
 * @param degree what a degree is worth; empty: nothing is defined
 * @param settings what else is needed to judge
 */
public record HoursRule(
    String id,
    int version,
    Words title,
    RuleBinds binds,
    RulePeriod period,
    Amount amount,
    Optional<CategoryTerms> categories,
    Optional<DegreeTerm> degree,
    HoursSettings settings) {
  private static final Citation SUPPOSED =
      new Citation("假设", "试算时填写的数量", SourceStatus.HOUSE_DEFAULT);

  /** Source of the amount. */
  public Citation citation() {
    return amount.citation();
  }

  /** What its amounts are counted in. */
  public Unit unit() {
    return amount.unit();
  }

  /** Minutes that make one of its units. */
  public int minutesPerUnit() {
    return settings.minutesPerUnit();
  }

  /** The same rule under other settings, for trying them out. */
  public HoursRule with(HoursSettings others) {
    return new HoursRule(id, version, title, binds, period, amount, categories, degree, others);
  }

  /** The same rule with shares taken of something else; without effect where it has none. */
  public HoursRule sharing(ShareOf other) {
    return new HoursRule(
        id,
        version,
        title,
        binds,
        period,
        amount,
        categories.map(terms -> terms.sharing(other)),
        degree,
        settings);
  }

  /**
   * The same as {@link #asking}, for a number that somebody typed in: the regulation does not say
   * it, so its name is not under it.
   */
  public HoursRule supposing(BigDecimal other) {
    return new HoursRule(
        id,
        version,
        title,
        binds,
        period,
        new Amount(amount.unit(), Optional.of(other), Map.of(), SUPPOSED),
        categories,
        degree,
        settings);
  }

  /** The same rule asking another amount of everybody, for trying it out. */
  public HoursRule asking(BigDecimal other) {
    return new HoursRule(
        id,
        version,
        title,
        binds,
        period,
        new Amount(amount.unit(), Optional.of(other), Map.of(), amount.citation()),
        categories,
        degree,
        settings);
  }

  /**
   * What these minutes are worth by themselves in the rule's unit, two decimals. A period's sum is
   * rounded by the rule's step, once; its parts are not, so that they can be added up by hand.
   */
  public BigDecimal worth(int minutes) {
    return BigDecimal.valueOf(minutes)
        .divide(BigDecimal.valueOf(minutesPerUnit()), 2, RoundingMode.HALF_UP);
  }
}
