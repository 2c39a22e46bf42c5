package org.lingyan.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A requirement with everything that was published of it.
 *
 * @param id its stable name
 * @param versions its versions, the oldest first; at least one
 */
public record Requirement(String id, List<RuleVersion> versions) {
  /** Freezes the list. */
  public Requirement {
    versions = List.copyOf(versions);
  }

  /** The last version, in force or not yet. */
  public RuleVersion newest() {
    return versions.get(versions.size() - 1);
  }

  /** The version in force on a day; empty before the first. */
  public Optional<RuleVersion> inForce(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .max(Comparator.comparingInt(version -> version.rule().version()));
  }

  /** What it is called: by the version in force, or else by the newest. */
  public RuleVersion shown(LocalDate day) {
    return inForce(day).orElseGet(this::newest);
  }
}
