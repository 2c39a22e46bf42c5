package org.lingyan.api.json;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.HoursRule;

/**
 * The version of the rule that judged.
 *
 * @param id the requirement's id
 * @param version number of the version
 * @param citation its source
 */
@Schema(name = "Rule", description = "The version of the rule that judged.")
public record RuleJson(String id, int version, CitationJson citation) {
  static RuleJson of(HoursRule rule) {
    return new RuleJson(rule.id(), rule.version(), CitationJson.of(Optional.of(rule.citation())));
  }
}
