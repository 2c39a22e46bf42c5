package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Tells the action log where a person works, or worked last. */
@ApplicationScoped
public class PersonPlace implements SubjectPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected PersonPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public PersonPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  public String kind() {
    return "person";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return Rows.first(
        em,
        "SELECT p.id, (SELECT o.path FROM employment e JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id"
            + " AND o.from_day <= LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " AND o.until_day > LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " WHERE e.person_id = p.main_id AND e.main AND e.from_day <= ?2"
            + " ORDER BY e.from_day DESC LIMIT 1) FROM person p WHERE p.id = ?1",
        row -> new Place(OptionalLong.of(row.number(0)), row.text(1)),
        id,
        Timekeeper.day(at));
  }
}
