package org.lingyan.rules;

import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;

/**
 * A rule that binds somebody.
 *
 * @param rule the version in force
 * @param main whether boards show it first
 */
public record BoundRule(HoursRule rule, boolean main) {
  /** Whether it binds people of this kind. */
  public boolean binds(WorkerCategory category, Optional<CertificateLevel> level) {
    return rule.binds().covers(category, level);
  }
}
