package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;

/**
 * Those who were carried over into another organisation with a merge or a split and are still
 * there.
 */
final class CarriedOver {
  private final EntityManager em;
  private final List<One> all;

  private record One(long event, long person, String name) {}

  private CarriedOver(EntityManager em, List<One> all) {
    this.em = em;
    this.all = all;
  }

  /** Nobody for other changes of the tree; who went back by herself is passed over. */
  static CarriedOver with(EntityManager em, TreeEvent event) {
    if (event.kind() != TreeChangeKind.MERGE && event.kind() != TreeChangeKind.SPLIT) {
      return new CarriedOver(em, List.of());
    }
    return new CarriedOver(
        em,
        Rows.list(
            em,
            "SELECT e.id, i.main_id, p.name FROM employment_event e"
                + " JOIN person i ON i.id = e.person_id JOIN person p ON p.id = i.main_id"
                // Entered in the same moment as the change of the tree.
                + " WHERE e.kind = 'TRANSFER' AND e.from_id = ?1 AND e.to_id = ?2 AND e.day = ?3"
                + " AND e.at = ?4 AND e.account_id <=> ?5"
                + " AND NOT EXISTS (SELECT 1 FROM employment_event u WHERE u.undoes = e.id)"
                + " ORDER BY i.main_id",
            row -> new One(row.number(0), row.number(1), row.text(2)),
            event.organisationId(),
            event.other(),
            event.day(),
            event.at(),
            event.account()));
  }

  /** Who they are. */
  List<Long> persons() {
    return all.stream().map(One::person).toList();
  }

  /** Each one whose latest change this is not, with her name. */
  List<Reason> against() {
    UndoingChange undoing = new UndoingChange(em);
    return all.stream()
        .flatMap(
            one -> {
              Optional<WorkingLifeRefusal> why = undoing.against(one.person(), one.event());
              return why
                  .<Reason>map(reason -> new WorkingLifeRefusal.OneOfMany(one.name(), reason))
                  .stream();
            })
        .toList();
  }

  /** Puts all of them back; their locks are held and nothing stood against it. */
  void back(Change change) {
    UndoingChange undoing = new UndoingChange(em);
    for (One one : all) {
      if (!(undoing.undoWithThePlace(one.person(), one.event(), change)
          instanceof Outcome.Recorded<Long>)) {
        throw new LostRace("change of person:" + one.person());
      }
    }
  }

  /**
   * Carries one over: her main employment moves, one beside ends where she works already. What she
   * did beside the main one where it moves to is over then (W14).
   *
   * @param work her working life
   */
  static void into(Work work, long fromId, long intoId) {
    boolean thereAlready = work.open().stream().anyMatch(row -> row.organisationId() == intoId);
    List<EmploymentRow> moving =
        work.open().stream().filter(row -> row.organisationId() == fromId).toList();
    work.record(
        WorkingLifeKind.TRANSFER,
        OptionalLong.of(fromId),
        OptionalLong.of(intoId),
        Optional.empty(),
        OptionalLong.empty(),
        () -> {
          moving.forEach(row -> into(work, row, intoId, thereAlready));
          if (moving.stream().anyMatch(EmploymentRow::main)) {
            BesideMain.endedByMove(work, intoId);
          }
        });
  }

  private static void into(Work work, EmploymentRow row, long intoId, boolean thereAlready) {
    if (row.main() || !thereAlready) {
      work.rows().continueAs(row, row.at(intoId, Optional.empty()), work.day());
    } else {
      work.rows().cut(row, work.day());
    }
  }
}
