package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.Requirement;
import org.lingyan.rules.RulePeriod;
import org.lingyan.rules.RuleVersion;
import org.lingyan.rules.Unit;
import org.lingyan.web.text.Texts;

/**
 * A requirement that was published.
 *
 * @param id its id
 * @param title what it is called, in the caller's language
 * @param jurisdiction for whom it speaks
 * @param organisation whose requirement it is; null when it came with the product
 * @param inForce number of the version in force today; null before the first
 * @param newest number of the last version, in force or not yet
 * @param unit what its amounts are counted in
 * @param period within which time
 * @param citation source of its amounts
 * @param bindings where it is bound in what the caller reads, or above
 */
@Schema(name = "Requirement", description = "A requirement that was published.")
public record RequirementJson(
    @About(example = "zhengzhou-annual") String id,
    String title,
    String jurisdiction,
    @About(optional = true) String organisation,
    @About(optional = true) Integer inForce,
    int newest,
    Unit unit,
    RulePeriod.Kind period,
    CitationJson citation,
    List<BindingJson> bindings) {
  /**
   * The requirement in a language.
   *
   * @param bindings all that are known, of whatever requirement
   */
  public static RequirementJson of(
      Requirement requirement, List<BindingView> bindings, LocalDate today, Texts texts) {
    RuleVersion shown = requirement.shown(today);
    return new RequirementJson(
        requirement.id(),
        shown.rule().title().in(texts.locale()),
        shown.jurisdiction(),
        shown.organisation().isEmpty() ? null : shown.organisation(),
        requirement.inForce(today).map(version -> version.rule().version()).orElse(null),
        requirement.newest().rule().version(),
        shown.rule().unit(),
        shown.rule().period().kind(),
        CitationJson.of(Optional.of(shown.rule().citation())),
        bindings.stream()
            .filter(binding -> binding.ruleId().equals(requirement.id()))
            .map(BindingJson::of)
            .toList());
  }
}
