package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;

/** Counts who works where on a day. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Headcounts {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Headcounts() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Headcounts(EntityManager em) {
    this.em = em;
  }

  /**
   * People with their main employment at or below an organisation on a day, by what lies directly
   * below it; those of the organisation itself under its own id. One statement.
   *
   * @param place as it stands on that day
   */
  public Map<Long, Integer> below(OrganisationView place, LocalDate day) {
    Map<Long, Integer> counts = new LinkedHashMap<>();
    int steps = (int) place.path().chars().filter(c -> c == '/').count();
    Rows.list(
            em,
            // The id behind this place's own in the path, or the last one: its own.
            "SELECT SUBSTRING_INDEX(SUBSTRING_INDEX(TRIM(TRAILING '/' FROM o.path), '/', ?3), '/',"
                + " -1), COUNT(*) FROM organisation_state o JOIN employment e"
                + " ON e.organisation_id = o.organisation_id AND e.main AND e.from_day <= ?2"
                + " AND (e.until_day IS NULL OR e.until_day > ?2)"
                + " WHERE o.path LIKE ?1 AND o.from_day <= ?2 AND o.until_day > ?2 GROUP BY 1",
            row -> Map.entry(Long.parseLong(row.text(0)), row.count(1)),
            place.path() + "%",
            day,
            steps + 1)
        .forEach(one -> counts.put(one.getKey(), one.getValue()));
    return counts;
  }

  /** People who work in one of these on a day or later, main or beside. */
  public int since(List<Long> organisations, LocalDate day) {
    if (organisations.isEmpty()) {
      return 0;
    }
    // Ids are numbers of our own: nothing foreign enters the statement.
    String ids = String.join(",", organisations.stream().map(String::valueOf).toList());
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT person_id) FROM employment WHERE organisation_id IN ("
                + ids
                + ") AND (until_day IS NULL OR until_day > ?1)",
            row -> row.count(0),
            day)
        .orElse(0);
  }

  /**
   * People whose main employment is in an organisation on a day, by name; who calls it has looked
   * at the scope.
   */
  public Page<Colleague> at(long organisationId, LocalDate day, Page.Request page) {
    String from =
        " FROM employment e JOIN person p ON p.id = e.person_id WHERE e.organisation_id = ?1"
            + " AND e.main AND e.from_day <= ?2 AND (e.until_day IS NULL OR e.until_day > ?2)";
    long total =
        Rows.first(em, "SELECT COUNT(*)" + from, row -> row.number(0), organisationId, day)
            .orElse(0L);
    List<Colleague> found =
        Rows.list(
            em,
            "SELECT p.id, p.name, e.worker_category"
                + from
                + " ORDER BY p.name, p.id LIMIT ?3"
                + " OFFSET ?4",
            row -> new Colleague(row.number(0), row.text(1), row.word(2, WorkerCategory.class)),
            organisationId,
            day,
            page.size(),
            page.offset());
    return new Page<>(found, page.page(), page.size(), total);
  }

  /**
   * Somebody who works there.
   *
   * @param id id
   * @param name name
   * @param category as what
   */
  public record Colleague(long id, String name, WorkerCategory category) {}
}
