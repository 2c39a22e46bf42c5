package org.lingyan.hours.standing;

import java.util.Optional;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.DateRange;

/**
 * Days for which leave or an exemption is on record.
 *
 * @param kind why
 * @param days which
 * @param ruleId the only requirement that it concerns; empty: all
 */
public record Away(ExemptionKind kind, DateRange days, Optional<String> ruleId) {
  /** Whether a requirement takes notice of it at all. */
  boolean concerns(String requirement) {
    return ruleId.map(requirement::equals).orElse(true);
  }
}
