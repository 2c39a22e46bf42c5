package org.lingyan.rules;

import java.time.LocalDate;
import org.lingyan.shared.DateRange;

/**
 * A requirement that binds from an organisation downwards.
 *
 * @param id id
 * @param ruleId the requirement
 * @param organisationId top of whom it binds
 * @param organisation its name
 * @param path its path
 * @param main whether boards show it first
 * @param days on which days
 */
public record BindingView(
    long id,
    String ruleId,
    long organisationId,
    String organisation,
    String path,
    boolean main,
    DateRange days) {
  BindingView until(LocalDate until) {
    return new BindingView(
        id, ruleId, organisationId, organisation, path, main, new DateRange(days.from(), until));
  }
}
