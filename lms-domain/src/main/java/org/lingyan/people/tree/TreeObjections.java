package org.lingyan.people.tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What stands against a change of the tree (T2–T8). */
final class TreeObjections {
  private final TreeStates states;

  TreeObjections(TreeStates states) {
    this.states = states;
  }

  Optional<TreeRefusal> against(TreeWish wish, int people, LocalDate day) {
    if (wish instanceof TreeWish.Establish establish) {
      return establishing(establish, day);
    }
    if (wish instanceof TreeWish.Rename rename) {
      return renaming(rename, day);
    }
    if (wish instanceof TreeWish.Move move) {
      return moving(move, day);
    }
    return wish instanceof TreeWish.Merge merge
        ? merging(merge, day)
        : closing((TreeWish.Close) wish, people, day);
  }

  Optional<TreeRefusal> establishing(TreeWish.Establish wish, LocalDate day) {
    Optional<TreeState> parent = states.on(wish.organisationId(), day);
    if (parent.isEmpty()) {
      return Optional.of(new TreeRefusal.NotThere(day));
    }
    if (TreeRefusal.NameSign.isIn(wish.name())) {
      return Optional.of(new TreeRefusal.NameSign());
    }
    if (states.sisterNamed(OptionalLong.of(wish.organisationId()), 0, wish.name(), day)) {
      return Optional.of(new TreeRefusal.NameTaken(wish.name()));
    }
    // Its path is written once, for all its days: what stands above it must not move later.
    return states.firstMove(parent.get(), day).map(TreeRefusal.LaterChange::new);
  }

  Optional<TreeRefusal> renaming(TreeWish.Rename wish, LocalDate day) {
    Optional<TreeState> found = states.on(wish.organisationId(), day);
    if (found.isEmpty()) {
      return Optional.of(new TreeRefusal.NotThere(day));
    }
    if (TreeRefusal.NameSign.isIn(wish.name())) {
      return Optional.of(new TreeRefusal.NameSign());
    }
    TreeState old = found.get();
    if (old.name().equals(wish.name())) {
      return Optional.of(new TreeRefusal.NothingNew());
    }
    if (states.sisterNamed(old.parentId(), wish.organisationId(), wish.name(), day)) {
      return Optional.of(new TreeRefusal.NameTaken(wish.name()));
    }
    return later(List.of(wish.organisationId()), day);
  }

  Optional<TreeRefusal> moving(TreeWish.Move wish, LocalDate day) {
    Optional<TreeState> found = states.on(wish.organisationId(), day);
    Optional<TreeState> parent = states.on(wish.parentId(), day);
    if (found.isEmpty() || parent.isEmpty()) {
      return Optional.of(new TreeRefusal.NotThere(day));
    }
    TreeState old = found.get();
    if (old.parentId().isEmpty()) {
      return Optional.of(new TreeRefusal.Top());
    }
    if (parent.get().path().startsWith(old.path())) {
      return Optional.of(new TreeRefusal.Cycle());
    }
    OptionalLong above = OptionalLong.of(wish.parentId());
    if (old.parentId().equals(above)) {
      return Optional.of(new TreeRefusal.NothingNew());
    }
    if (states.sisterNamed(above, wish.organisationId(), old.name(), day)) {
      return Optional.of(new TreeRefusal.NameTaken(old.name()));
    }
    return later(TreeStates.ids(states.below(old.path(), day)), day)
        .or(() -> states.firstMove(parent.get(), day).map(TreeRefusal.LaterChange::new));
  }

  Optional<TreeRefusal> merging(TreeWish.Merge wish, LocalDate day) {
    Optional<TreeState> found = states.on(wish.organisationId(), day);
    Optional<TreeState> into = states.on(wish.intoId(), day);
    if (found.isEmpty() || into.isEmpty()) {
      return Optional.of(new TreeRefusal.NotThere(day));
    }
    TreeState old = found.get();
    if (old.parentId().isEmpty()) {
      return Optional.of(new TreeRefusal.Top());
    }
    if (into.get().path().startsWith(old.path())) {
      return Optional.of(new TreeRefusal.Cycle());
    }
    List<TreeState> below = states.below(old.path(), day);
    return later(TreeStates.ids(below), day)
        .or(() -> states.firstMove(into.get(), day).map(TreeRefusal.LaterChange::new))
        .or(() -> namesake(wish, below, day));
  }

  private Optional<TreeRefusal> namesake(
      TreeWish.Merge wish, List<TreeState> below, LocalDate day) {
    return below.stream()
        .filter(child -> child.parentId().equals(OptionalLong.of(wish.organisationId())))
        .filter(
            child ->
                states.sisterNamed(
                    OptionalLong.of(wish.intoId()), child.organisationId(), child.name(), day))
        .findFirst()
        .map(child -> new TreeRefusal.NameTaken(child.name()));
  }

  Optional<TreeRefusal> closing(TreeWish.Close wish, int people, LocalDate day) {
    Optional<TreeState> found = states.on(wish.organisationId(), day);
    if (found.isEmpty()) {
      return Optional.of(new TreeRefusal.NotThere(day));
    }
    if (found.get().parentId().isEmpty()) {
      return Optional.of(new TreeRefusal.Top());
    }
    int children = states.childrenSince(wish.organisationId(), day);
    if (children > 0 || people > 0) {
      return Optional.of(new TreeRefusal.NotEmpty(children, people));
    }
    return later(List.of(wish.organisationId()), day);
  }

  private Optional<TreeRefusal> later(List<Long> organisations, LocalDate day) {
    return states.laterThan(organisations, day).map(TreeRefusal.LaterChange::new);
  }
}
