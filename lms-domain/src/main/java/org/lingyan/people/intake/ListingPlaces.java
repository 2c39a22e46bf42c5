package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.Scope;

/** The organisations of a scope as a list that can come in again (I9). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ListingPlaces {
  private final EntityManager em;

  /** For the container's proxy. */
  protected ListingPlaces() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public ListingPlaces(EntityManager em) {
    this.em = em;
  }

  /**
   * An organisation in a list.
   *
   * @param name its name
   * @param parent what stands above it, so that it means one thing only; empty at the top
   * @param kind what it is
   * @param level its level
   * @param since first day; empty for as far back as anybody knows
   */
  public record Line(
      String name,
      String parent,
      OrganisationKind kind,
      OrganisationLevel level,
      Optional<LocalDate> since) {}

  /** Those that are there on the scope's day or later, from above. */
  public List<Line> of(Scope scope) {
    Places places = Places.in(em, scope);
    return places.fromAbove().stream()
        .map(
            one ->
                new Line(
                    one.view().name(),
                    places.find(one.parentId()).map(places::shortest).orElse(""),
                    one.view().kind(),
                    one.view().level(),
                    one.isAlwaysThere() ? Optional.empty() : Optional.of(one.since())))
        .toList();
  }
}
