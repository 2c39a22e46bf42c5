package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.rules.Requirement;
import org.lingyan.web.text.Texts;

/**
 * Everything that was published of a requirement.
 *
 * @param items its versions, the oldest first
 */
@Schema(name = "RuleVersions", description = "Everything that was published of a requirement.")
public record RuleVersionsJson(List<RuleVersionJson> items) {
  /** The versions in a language. */
  public static RuleVersionsJson of(Requirement requirement, Texts texts) {
    return new RuleVersionsJson(
        requirement.versions().stream()
            .map(version -> RuleVersionJson.of(version, texts))
            .toList());
  }
}
