package org.lingyan.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.lingyan.audit.SubjectPlace;
import org.lingyan.people.tree.OrganisationPlace;
import org.lingyan.shared.Rows;

/** Tells the action log where an announcement lies: with the organisation it was made for. */
@ApplicationScoped
public class AnnouncementPlace implements SubjectPlace {
  private final EntityManager em;
  private final OrganisationPlace organisations;

  /** For the container's proxy. */
  protected AnnouncementPlace() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public AnnouncementPlace(EntityManager em, OrganisationPlace organisations) {
    this.em = em;
    this.organisations = organisations;
  }

  @Override
  public String kind() {
    return "announcement";
  }

  @Override
  public Optional<Place> find(long id, Instant at) {
    return Rows.first(
            em, "SELECT organisation_id FROM announcement WHERE id = ?1", row -> row.number(0), id)
        .flatMap(organisation -> organisations.find(organisation, at));
  }
}
