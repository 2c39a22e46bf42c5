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
 * How a person stands under a requirement.
 *
 * @param requirement the requirement's id
 * @param title its name in the caller's language
 * @param period the period judged
 * @param unit unit of the amounts
 * @param needed asked; null when undefined
 * @param counted held
 * @param missing least further amount; null when undefined
 * @param byCategory held by category
 * @param status the verdict
 * @param reasons all reasons, the deciding one first
 * @param rule the version that judged
 * @param asOf the day judged
 */
@Schema(name = "Standing", description = "How a person stands under a requirement in a period.")
public record StandingJson(
    @About(example = "zhengzhou-annual") String requirement,
    String title,
    PeriodJson period,
    Unit unit,
    @About(optional = true) BigDecimal needed,
    BigDecimal counted,
    @About(optional = true) BigDecimal missing,
    Map<String, BigDecimal> byCategory,
    Status status,
    List<ReasonJson> reasons,
    RuleJson rule,
    LocalDate asOf) {
  /** The verdict in a language. */
  public static StandingJson of(HoursVerdict verdict, Texts texts) {
    return new StandingJson(
        verdict.rule().id(),
        verdict.rule().title().in(texts.locale()),
        PeriodJson.of(verdict.period()),
        verdict.rule().unit(),
        verdict.needed().orElse(null),
        verdict.counted(),
        verdict.missing().orElse(null),
        verdict.byCategory(),
        verdict.status(),
        ReasonJson.of(verdict.reasons(), texts),
        RuleJson.of(verdict.rule()),
        verdict.asOf());
  }
}
