package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lingyan.shared.Rows;

/** Says who somebody's superior is on a day (W11). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Superiors {
  private final EntityManager em;

  /** For the container's proxy. */
  protected Superiors() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Superiors(EntityManager em) {
    this.em = em;
  }

  /**
   * The line manager named in the main employment, if she is employed herself on that day; else HR
   * of the unit above.
   *
   * @return empty for somebody who is employed nowhere on that day
   */
  public Optional<Superior> of(long personId, LocalDate day) {
    return Optional.ofNullable(of(List.of(personId), day).get(personId));
  }

  /**
   * The same of many in one statement; who is employed nowhere on that day is left out.
   *
   * @param persons main records
   */
  public Map<Long, Superior> of(Collection<Long> persons, LocalDate day) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return Rows.list(
            em,
            "SELECT e.person_id, (SELECT m.person_id FROM person i JOIN employment m ON m.person_id = i.main_id"
                + " AND m.main AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day > ?2)"
                + " WHERE i.id = "
                + HandedOver.LEADER
                + " LIMIT 1),"
                + " COALESCE(o.parent_id, o.organisation_id)"
                + " FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id AND o.from_day <= ?2 AND o.until_day > ?2"
                + " WHERE e.person_id IN ("
                + Rows.ids(persons)
                + ") AND e.main = ?1 AND e.from_day <= ?2"
                + " AND (e.until_day IS NULL OR e.until_day > ?2)",
            row ->
                Map.entry(
                    row.number(0),
                    row.missing(1)
                        ? (Superior) new Superior.HrOf(row.number(2))
                        : new Superior.LineManager(row.number(1))),
            true,
            day)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }
}
