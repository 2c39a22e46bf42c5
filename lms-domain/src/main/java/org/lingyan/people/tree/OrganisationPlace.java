package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.shared.Timekeeper;

/** Tells the action log where an organisation stands. */
@ApplicationScoped
public class OrganisationPlace implements SubjectPlace {
  private final Organisations organisations;

  /** For the container's proxy. */
  protected OrganisationPlace() {
    this(null);
  }

  /** Reads through this. */
  @Inject
  public OrganisationPlace(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public String kind() {
    return "organisation";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return organisations
        .find(id, Timekeeper.day(at))
        .map(found -> new Place(OptionalLong.empty(), found.path()));
  }
}
