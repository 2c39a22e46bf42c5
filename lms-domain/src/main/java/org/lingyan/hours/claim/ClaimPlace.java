package org.lingyan.hours.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.people.person.PersonPlace;

/** Tells the action log where a claim lies: with its person. */
@ApplicationScoped
public class ClaimPlace implements SubjectPlace {
  private final EntityManager em;
  private final PersonPlace people;

  /** For the container's proxy. */
  protected ClaimPlace() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public ClaimPlace(EntityManager em, PersonPlace people) {
    this.em = em;
    this.people = people;
  }

  @Override
  public String kind() {
    return "claim";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return new ClaimRows(em).head(id).flatMap(claim -> people.find(claim.personId(), at));
  }
}
