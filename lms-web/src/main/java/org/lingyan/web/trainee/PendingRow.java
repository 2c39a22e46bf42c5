package org.lingyan.web.trainee;

import java.math.BigDecimal;
import java.util.Optional;
import org.lingyan.hours.claim.PendingClaim;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.Ids;
import org.lingyan.web.text.Texts;

/** Hours that were claimed and that nobody has decided: they do not count yet. */
public final class PendingRow {
  private final PendingClaim claim;
  private final String day;
  private final String category;
  private final BigDecimal worth;

  private PendingRow(PendingClaim claim, Optional<HoursRule> rule, Texts texts) {
    this.claim = claim;
    // Seen from the day itself: the year stands above the list.
    this.day = new Texts(texts.locale(), claim.day()).day(claim.day());
    this.category = texts.category(claim.category());
    this.worth = rule.map(one -> one.worth(claim.minutes())).orElse(BigDecimal.ZERO);
  }

  /** The row of a claim under the requirement that converts; empty when none does. */
  static PendingRow of(PendingClaim claim, Optional<HoursRule> rule, Texts texts) {
    return new PendingRow(claim, rule, texts);
  }

  /** The local day, without its year. */
  public String getDay() {
    return day;
  }

  /** Words for people. */
  public String getTitle() {
    return claim.title();
  }

  /** Its category. */
  public String getCategory() {
    return category;
  }

  /** Minutes as claimed. */
  public int getMinutes() {
    return claim.minutes();
  }

  /** 学时 that it would count by itself; zero where no rule converts. */
  public BigDecimal getWorth() {
    return worth;
  }

  /** Where the claim is read. */
  public String getHref() {
    return "/trainee/claim?id=" + Ids.text(claim.id());
  }
}
