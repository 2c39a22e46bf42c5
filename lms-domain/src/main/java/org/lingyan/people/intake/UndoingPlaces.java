package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/**
 * Takes back organisations that a list established: each is closed from its first day on, so that
 * it was there on no day.
 */
@ApplicationScoped
class UndoingPlaces {
  private static final int NAMED = 20;

  private final EntityManager em;
  private final ChangingTree tree;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected UndoingPlaces() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  UndoingPlaces(EntityManager em, ChangingTree tree, Organisations organisations) {
    this.em = em;
    this.tree = tree;
    this.organisations = organisations;
  }

  private record There(String name, DateRange days, int used) {}

  /**
   * Takes them all back, those below before those above.
   *
   * @param all what posting added, the latest first
   * @param scope what whoever brought them may change today
   * @return everything that stands against it; then the transaction must be taken back
   */
  @Transactional
  public List<Reason> undo(List<IntakeFact> all, Scope scope, Change change) {
    List<Reason> against = new ArrayList<>();
    for (IntakeFact fact : all) {
      There place = there(fact.subjectId());
      boolean isGone = !place.days().until().isAfter(scope.day());
      if (!isGone && !organisations.isChangeable(scope, fact.subjectId(), scope.day())) {
        against.add(new IntakeRefusal.PlaceOutside(place.name()));
      } else if (isGone || !isClosed(fact.subjectId(), place, change)) {
        against.add(new IntakeRefusal.PlaceUsed(place.name()));
      }
    }
    if (against.size() > NAMED) {
      List<Reason> some = new ArrayList<>(against.subList(0, NAMED));
      some.add(new IntakeRefusal.AndMore(against.size() - NAMED));
      return some;
    }
    return against;
  }

  private boolean isClosed(long organisation, There place, Change change) {
    Change dated = new Change(place.days().from(), change.reason(), change.account(), change.at());
    return !(tree.close(organisation, place::used, dated) instanceof Outcome.Refused<TreeChange>);
  }

  /** Its days, and how many people or roles hang on it whenever. */
  private There there(long organisation) {
    return Rows.first(
            em,
            "SELECT name, from_day, (SELECT COUNT(*) FROM employment WHERE organisation_id = ?1)"
                + " + (SELECT COUNT(*) FROM role_grant WHERE organisation_id = ?1),"
                + " (SELECT MAX(until_day) FROM organisation_state WHERE organisation_id = ?1)"
                + " FROM organisation_state WHERE organisation_id = ?1 ORDER BY from_day LIMIT 1",
            row -> new There(row.text(0), new DateRange(row.day(1), row.day(3)), row.count(2)),
            organisation)
        .orElseThrow();
  }
}
