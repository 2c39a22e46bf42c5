package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Status;
import org.lingyan.rules.Unit;
import org.lingyan.web.text.Texts;

/**
 * What a rule says of hours that were typed in.
 *
 * @param status the verdict
 * @param unit unit of the amounts
 * @param needed asked; null when undefined
 * @param counted held
 * @param missing least further amount; null when undefined
 * @param byCategory held by category
 * @param reasons all reasons, the deciding one first
 * @param rule the version that judged
 * @param period the period judged
 * @param asOf the day judged
 */
@Schema(name = "WhatIfVerdict", description = "What a rule says of hours that were typed in.")
public record WhatIfVerdict(
    Status status,
    Unit unit,
    @About(optional = true) BigDecimal needed,
    BigDecimal counted,
    @About(optional = true) BigDecimal missing,
    Map<String, BigDecimal> byCategory,
    List<ReasonJson> reasons,
    RuleJson rule,
    PeriodJson period,
    LocalDate asOf) {
  /** The verdict in a language. */
  public static WhatIfVerdict of(HoursVerdict verdict, Texts texts) {
    StandingJson standing = StandingJson.of(verdict, texts);
    return new WhatIfVerdict(
        standing.status(),
        standing.unit(),
        standing.needed(),
        standing.counted(),
        standing.missing(),
        standing.byCategory(),
        standing.reasons(),
        standing.rule(),
        standing.period(),
        standing.asOf());
  }
}
