package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Rows;

/** Where somebody works and worked, and what changed it. */
@ApplicationScoped
class EmploymentData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected EmploymentData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  EmploymentData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(employments(), changes());
  }

  private Held employments() {
    return Held.named("employments", Fate.STAYS)
        .in("employment")
        .columns("from", "until", "organisation", "category", "kind", "main")
        .read(
            em,
            "SELECT e.from_day, e.until_day - INTERVAL 1 DAY, (SELECT s.name FROM organisation_state s"
                + " WHERE s.organisation_id = e.organisation_id ORDER BY s.from_day DESC LIMIT 1),"
                + " e.worker_category, e.kind, e.main",
            "FROM employment e WHERE e.person_id IN (:person)",
            "ORDER BY e.from_day DESC, e.id DESC",
            row ->
                List.of(
                    row.day(0),
                    last(row, 1),
                    row.text(2),
                    row.word(3, WorkerCategory.class),
                    row.word(4, EmploymentKind.class),
                    row.flag(5)))
        .erases(em, "UPDATE employment SET manager_id = NULL WHERE manager_id IN (:person)");
  }

  private Held changes() {
    return Held.named("working-life", Fate.MASKED)
        .in("employment_event", "employment_before")
        .columns("day", "kind", "reason", "at")
        .read(
            em,
            "SELECT e.day, e.kind, e.reason, e.at",
            "FROM employment_event e WHERE e.person_id IN (:person)",
            "ORDER BY e.id DESC",
            row ->
                List.of(
                    row.day(0),
                    row.word(1, WorkingLifeKind.class),
                    row.text(2),
                    row.moment(3).orElseThrow()))
        .erases(em, "UPDATE employment_event SET reason = '' WHERE person_id IN (:person)");
  }

  private static Object last(Rows.Row row, int column) {
    return row.missing(column) ? "" : row.day(column);
  }
}
