package org.lingyan.people.tree;

import java.time.LocalDate;
import java.util.Optional;
import org.lingyan.shared.DateRange;

/** What stands against taking a change of the tree back (T9), as far as the tree can say. */
final class UndoObjections {
  private final TreeStates states;

  UndoObjections(TreeStates states) {
    this.states = states;
  }

  /**
   * What stands against it.
   *
   * @param kept the rows as the event found them
   * @param people who work or ever worked in what the event established
   * @param records what else rests on that
   */
  Optional<TreeRefusal> against(TreeEvent event, KeptStates kept, int people, int records) {
    if (event.undone()) {
      return Optional.of(new TreeRefusal.TakenBack());
    }
    if (event.kind() == TreeChangeKind.UNDO) {
      return Optional.of(new TreeRefusal.NotLatest());
    }
    if (kept.isEmpty() && event.kind() != TreeChangeKind.SPLIT) {
      return Optional.of(new TreeRefusal.NotKept());
    }
    if (states.followed(event.id(), UndoingTree.touched(event, kept))) {
      return Optional.of(new TreeRefusal.NotLatest());
    }
    return event.kind() == TreeChangeKind.OPEN
        ? inUse(event.organisationId(), people, records)
        : aboveChanged(event, kept).or(() -> nameTaken(event, kept)).or(() -> cameBelow(kept));
  }

  private Optional<TreeRefusal> inUse(long id, int people, int records) {
    int below = states.childrenSince(id, TreeStates.BEGINNING);
    return below > 0 || people > 0 || records > 0
        ? Optional.of(new TreeRefusal.InUse(below, people, records))
        : Optional.empty();
  }

  private Optional<TreeRefusal> aboveChanged(TreeEvent event, KeptStates kept) {
    return KeptStates.tops(kept.before()).stream()
        .filter(state -> state.parentId().isPresent())
        .filter(
            state ->
                !states.stands(state.parentId().getAsLong(), above(state), since(event, state)))
        .findFirst()
        .map(state -> states.lastName(state.parentId().getAsLong()).orElse(""))
        .map(TreeRefusal.AboveChanged::new);
  }

  /** Where what it stands below stands. */
  private static String above(TreeState state) {
    return state.path().substring(0, state.path().lastIndexOf('/', state.path().length() - 2) + 1);
  }

  /** The days for which it comes back. */
  private static DateRange since(TreeEvent event, TreeState state) {
    LocalDate from = state.days().from();
    return new DateRange(from.isBefore(event.day()) ? event.day() : from, state.days().until());
  }

  private Optional<TreeRefusal> nameTaken(TreeEvent event, KeptStates kept) {
    return KeptStates.tops(kept.before()).stream()
        .filter(
            state ->
                states.sisterNamed(
                    state.parentId(),
                    state.organisationId(),
                    state.name(),
                    since(event, state).from()))
        .findFirst()
        .map(state -> new TreeRefusal.NameTaken(state.name()));
  }

  /** Where it stood until now, nothing else has been put below it: its path would lead nowhere. */
  private Optional<TreeRefusal> cameBelow(KeptStates kept) {
    return KeptStates.tops(kept.made()).stream()
        .filter(made -> kept.before().stream().noneMatch(old -> old.path().equals(made.path())))
        .flatMap(
            made ->
                states.otherBelow(made.path(), kept.organisations(), made.days().from()).stream())
        .findFirst()
        .map(TreeRefusal.CameBelow::new);
  }
}
