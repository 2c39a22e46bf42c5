package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.shared.Timekeeper;

/** Tells the action log where an organisation stands, or stood last. */
@ApplicationScoped
public class OrganisationPlace implements SubjectPlace {
  private final Organisations organisations;
  private final FormerOrganisations former;

  /** For the container's proxy. */
  protected OrganisationPlace() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public OrganisationPlace(Organisations organisations, FormerOrganisations former) {
    this.organisations = organisations;
    this.former = former;
  }

  @Override
  public String kind() {
    return "organisation";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return organisations
        .find(id, Timekeeper.day(at))
        .map(OrganisationView::path)
        .or(() -> former.lastPath(id))
        .map(path -> new Place(OptionalLong.empty(), path));
  }
}
