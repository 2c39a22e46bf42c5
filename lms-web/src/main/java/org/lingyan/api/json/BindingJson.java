package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.BindingView;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;

/**
 * A requirement that binds from an organisation downwards.
 *
 * @param id its id
 * @param requirement the requirement's id
 * @param organisationId top of whom it binds
 * @param organisation what that is called
 * @param main whether boards show it first
 * @param from first day
 * @param to last day; null for good
 */
@Schema(name = "RuleBinding", description = "A requirement that binds from a place downwards.")
public record BindingJson(
    String id,
    String requirement,
    String organisationId,
    String organisation,
    boolean main,
    LocalDate from,
    @About(optional = true) LocalDate to) {
  /** The binding as the API tells it. */
  public static BindingJson of(BindingView binding) {
    return new BindingJson(
        Ids.text(binding.id()),
        binding.ruleId(),
        Ids.text(binding.organisationId()),
        binding.organisation(),
        binding.main(),
        binding.days().from(),
        binding.days().until().equals(DateRange.FOREVER) ? null : binding.days().last());
  }
}
