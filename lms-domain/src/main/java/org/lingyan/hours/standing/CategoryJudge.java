package org.lingyan.hours.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.lingyan.rules.CategoryTerm;
import org.lingyan.rules.Fraction;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.ShareOf;

/** What a rule's categories lack (H2.9). Pure. */
final class CategoryJudge {
  private final HoursRule rule;
  private final BigDecimal whole;
  private final BigDecimal needed;
  private final BigDecimal counted;
  private final CountedTime time;

  /**
   * Judges categories.
   *
   * @param whole what the rule asks of a full period
   * @param needed what is asked of her; least amounts fall with it
   * @param counted what is held of all categories
   */
  CategoryJudge(
      HoursRule rule, BigDecimal whole, BigDecimal needed, BigDecimal counted, CountedTime time) {
    this.rule = rule;
    this.whole = whole;
    this.needed = needed;
    this.counted = counted;
    this.time = time;
  }

  List<CategoryStanding> standings() {
    return rule.categories().stream()
        .flatMap(terms -> terms.terms().stream())
        .map(this::standing)
        .toList();
  }

  /** The least further amount that fills all categories. */
  static BigDecimal missing(List<CategoryStanding> standings) {
    return standings.stream()
        .map(CategoryStanding::missing)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private CategoryStanding standing(CategoryTerm term) {
    BigDecimal held = EntryTime.rounded(rule, time.of(term.category()));
    Optional<BigDecimal> share = term.leastShare().map(this::shareNow);
    Optional<BigDecimal> amount = term.least().map(this::reduced);
    Optional<BigDecimal> least =
        share.isPresent() && amount.isPresent()
            ? Optional.of(share.get().max(amount.get()))
            : share.or(() -> amount);
    BigDecimal byAmount = amount.map(asked -> lack(asked, held)).orElse(BigDecimal.ZERO);
    BigDecimal byShare = term.leastShare().map(part -> lack(part, held)).orElse(BigDecimal.ZERO);
    return new CategoryStanding(term.category(), held, least, term.most(), byAmount.max(byShare));
  }

  /** A least amount for somebody of whom less than the whole is asked. */
  private BigDecimal reduced(BigDecimal amount) {
    return needed.compareTo(whole) >= 0 ? amount : inSteps(amount.multiply(needed), whole);
  }

  private BigDecimal shareNow(Fraction share) {
    return inSteps(base().multiply(BigDecimal.valueOf(share.part())), whole(share));
  }

  private BigDecimal lack(Fraction share, BigDecimal held) {
    if (held.compareTo(shareNow(share)) >= 0) {
      return BigDecimal.ZERO;
    }
    if (shareOf() == ShareOf.OF_REQUIRED) {
      return lack(shareNow(share), held);
    }
    // More of this category also raises the whole of which the share is taken.
    return inSteps(
        counted.multiply(BigDecimal.valueOf(share.part())).subtract(held.multiply(whole(share))),
        BigDecimal.valueOf((long) share.whole() - share.part()));
  }

  private static BigDecimal lack(BigDecimal asked, BigDecimal held) {
    return asked.subtract(held).max(BigDecimal.ZERO);
  }

  private ShareOf shareOf() {
    return rule.categories().orElseThrow().shareOf();
  }

  private BigDecimal base() {
    return shareOf() == ShareOf.OF_REQUIRED ? needed : counted;
  }

  private static BigDecimal whole(Fraction share) {
    return BigDecimal.valueOf(share.whole());
  }

  private BigDecimal inSteps(BigDecimal amount, BigDecimal divisor) {
    return amount
        .divide(divisor.multiply(rule.settings().step()), 0, RoundingMode.CEILING)
        .multiply(rule.settings().step());
  }
}
