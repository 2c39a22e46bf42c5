package org.lingyan.rules;

import java.util.Optional;
import java.util.Set;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;

/**
 * Whom a rule binds, of those who work where it is bound.
 *
 * @param workers kinds of employment, at least one
 * @param levels levels of the national certificate; empty: with or without one
 */
public record RuleBinds(Set<WorkerCategory> workers, Set<CertificateLevel> levels) {
  /** Freezes the sets. */
  public RuleBinds {
    workers = Set.copyOf(workers);
    levels = Set.copyOf(levels);
  }

  /** Whether it binds somebody. */
  public boolean covers(WorkerCategory worker, Optional<CertificateLevel> level) {
    return workers.contains(worker)
        && (levels.isEmpty() || level.filter(levels::contains).isPresent());
  }
}
