package org.lingyan.people.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.TreeChange;
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

  /** For the container's proxy. */
  protected UndoingPlaces() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  UndoingPlaces(EntityManager em, ChangingTree tree) {
    this.em = em;
    this.tree = tree;
  }

  private record There(String name, LocalDate since, int used) {}

  /**
   * Takes them all back, those below before those above.
   *
   * @param all what posting added, the latest first
   * @return everything that stands against it; then the transaction must be taken back
   */
  @Transactional
  public List<Reason> undo(List<IntakeFact> all, Change change) {
    List<Reason> against = new ArrayList<>();
    for (IntakeFact fact : all) {
      There place = there(fact.subjectId());
      Change dated = new Change(place.since(), change.reason(), change.account(), change.at());
      Outcome<TreeChange> outcome = tree.close(fact.subjectId(), place::used, dated);
      if (outcome instanceof Outcome.Refused<TreeChange>) {
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

  /** Its first day, and how many people or roles hang on it whenever. */
  private There there(long organisation) {
    return Rows.first(
            em,
            "SELECT name, from_day, (SELECT COUNT(*) FROM employment WHERE organisation_id = ?1)"
                + " + (SELECT COUNT(*) FROM role_grant WHERE organisation_id = ?1)"
                + " FROM organisation_state WHERE organisation_id = ?1 ORDER BY from_day LIMIT 1",
            row -> new There(row.text(0), row.day(1), row.count(2)),
            organisation)
        .orElseThrow();
  }
}
