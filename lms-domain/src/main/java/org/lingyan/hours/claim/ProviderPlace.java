package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.people.tree.RestsOnPlace;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Tells where a provider lies: with who keeps the register, which must not lose its place. */
@ApplicationScoped
public class ProviderPlace implements SubjectPlace, RestsOnPlace {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ProviderPlace() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public ProviderPlace(EntityManager em) {
    this.em = em;
  }

  @Override
  public String kind() {
    return "provider";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return Rows.first(
        em,
        "SELECT o.path FROM provider v JOIN organisation_state o"
            + " ON o.organisation_id = v.organisation_id AND o.from_day <= ?2 AND o.until_day > ?2"
            + " WHERE v.id = ?1",
        row -> new Place(OptionalLong.empty(), row.text(0)),
        id,
        Timekeeper.day(at));
  }

  @Override
  public String counting() {
    return "SELECT COUNT(*) FROM provider WHERE organisation_id = ?1";
  }
}
