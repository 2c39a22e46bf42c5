package org.lingyan.hours.standing;

import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Where;

/**
 * Which people of a list, by what stands with their standing.
 *
 * @param worker only this kind of employment
 * @param level only this level of the national certificate
 * @param lacking only those who lack something of this category
 */
public record PeopleTraits(
    Optional<WorkerCategory> worker, Optional<CertificateLevel> level, Optional<String> lacking) {
  /** Everybody. */
  public static final PeopleTraits ALL =
      new PeopleTraits(Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether anybody is left out. */
  public boolean any() {
    return worker.isPresent() || level.isPresent() || lacking.isPresent();
  }

  void restrict(Where where) {
    worker.ifPresent(kind -> where.and("s.worker_category = ?", kind));
    level.ifPresent(held -> where.and("s.level = ?", held));
    lacking.ifPresent(category -> where.and("LOCATE(?, s.lacking) > 0", "," + category + ","));
  }
}
