package org.lingyan.api.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RulePeriod;
import org.lingyan.rules.RuleVersion;
import org.lingyan.rules.Unit;
import org.lingyan.web.text.Texts;

/**
 * A version of a requirement.
 *
 * @param requirement the requirement's id
 * @param version its number
 * @param title what it is called, in the caller's language
 * @param jurisdiction for whom it speaks
 * @param from first day on which it is in force
 * @param publishedAt when it was published
 * @param workers kinds of employment that it binds
 * @param levels levels of the certificate that it binds; none: with or without one
 * @param period within which time
 * @param days the days of that time where the rule names them; null otherwise
 * @param unit what its amounts are counted in
 * @param all what is asked of everybody whose level is not named; null where nothing is defined
 * @param byLevel what is asked by level of the certificate
 * @param citation source of the amounts
 * @param settings source of what else is needed to judge
 * @param document the whole of it, as YAML
 */
@Schema(name = "RuleVersion", description = "A version of a requirement.")
public record RuleVersionJson(
    String requirement,
    int version,
    String title,
    String jurisdiction,
    LocalDate from,
    Instant publishedAt,
    List<WorkerCategory> workers,
    List<CertificateLevel> levels,
    RulePeriod.Kind period,
    @About(optional = true) PeriodJson days,
    Unit unit,
    @About(optional = true) BigDecimal all,
    Map<String, BigDecimal> byLevel,
    CitationJson citation,
    CitationJson settings,
    String document) {
  /** The version in a language. */
  public static RuleVersionJson of(RuleVersion version, Texts texts) {
    HoursRule rule = version.rule();
    Map<String, BigDecimal> byLevel = new TreeMap<>();
    rule.amount().byLevel().forEach((level, amount) -> byLevel.put(level.name(), amount));
    return new RuleVersionJson(
        rule.id(),
        rule.version(),
        rule.title().in(texts.locale()),
        version.jurisdiction(),
        version.from(),
        version.publishedAt(),
        rule.binds().workers().stream().sorted().toList(),
        rule.binds().levels().stream().sorted().toList(),
        rule.period().kind(),
        rule.period().own().map(PeriodJson::of).orElse(null),
        rule.unit(),
        rule.amount().all().orElse(null),
        byLevel,
        CitationJson.of(Optional.of(rule.citation())),
        CitationJson.of(Optional.of(rule.settings().citation())),
        version.body());
  }
}
