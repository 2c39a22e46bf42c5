package org.lingyan.hours.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** What lists of authorities say of a person. */
@ApplicationScoped
class ReconciliationData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ReconciliationData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  ReconciliationData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(
        Held.named("compared-hours", Fate.GOES)
            .in("reconciliation", "reconciliation_row")
            .columns("day", "minutes", "category", "title", "provider")
            .read(
                em,
                "SELECT w.on_day, w.minutes, w.category, w.title, w.provider",
                "FROM reconciliation_row w WHERE w.person_id IN (:person)",
                "ORDER BY w.on_day DESC, w.id DESC",
                row -> List.of(row.day(0), row.number(1), row.text(2), row.text(3), row.text(4)))
            .erases(em, "DELETE FROM reconciliation_row WHERE person_id IN (:person)"));
  }
}
