package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.UnknownSubject;

/**
 * Changes the tree from a day on (T1–T8); what was before that day stays as it was. Who calls it
 * has checked the right to and follows up for the people concerned.
 */
@ApplicationScoped
public class ChangingTree {
  private final EntityManager em;
  private final Event<OrganisationEnded> ended;

  /** For the container's proxy. */
  protected ChangingTree() {
    this(null, null);
  }

  /** Writes through this persistence context and tells the rooms above. */
  @Inject
  public ChangingTree(EntityManager em, Event<OrganisationEnded> ended) {
    this.em = em;
    this.ended = ended;
  }

  /** 更名. */
  @Transactional
  public Outcome<TreeChange> rename(long id, String name, Change change) {
    TreeStates states = locked();
    Optional<TreeState> found = states.on(id, change.day());
    if (found.isEmpty()) {
      return Outcome.refused(new TreeRefusal.NotThere(change.day()));
    }
    TreeState old = found.get();
    if (old.name().equals(name)) {
      return Outcome.refused(new TreeRefusal.NothingNew());
    }
    if (states.sisterNamed(old.parentId(), name, change.day())) {
      return Outcome.refused(new TreeRefusal.NameTaken(name));
    }
    Optional<LocalDate> later = states.laterThan(List.of(id), change.day());
    if (later.isPresent()) {
      return Outcome.refused(new TreeRefusal.LaterChange(later.get()));
    }
    goOn(states, List.of(old), state -> state.named(name), change.day());
    states.record(TreeChangeKind.RENAME, id, OptionalLong.empty(), old.name(), change);
    return new Outcome.Recorded<>(new TreeChange(id, List.of(id)));
  }

  /** 隶属调整: it stands below another from the day on, with everything below it. */
  @Transactional
  public Outcome<TreeChange> move(long id, long parentId, Change change) {
    TreeStates states = locked();
    Optional<TreeState> found = states.on(id, change.day());
    Optional<TreeState> parent = states.on(parentId, change.day());
    if (found.isEmpty() || parent.isEmpty()) {
      return Outcome.refused(new TreeRefusal.NotThere(change.day()));
    }
    TreeState old = found.get();
    Optional<TreeRefusal> against = againstMoving(states, old, parent.get(), change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeChange touched = carry(states, old, parent.get(), change.day());
    states.record(
        TreeChangeKind.MOVE,
        id,
        OptionalLong.of(parentId),
        name(states, old.parentId(), change),
        change);
    return new Outcome.Recorded<>(touched);
  }

  /**
   * 合并: it is no more from the day on; what stood below it stands below the other. Who worked there
   * is moved by the caller.
   */
  @Transactional
  public Outcome<TreeChange> merge(long id, long intoId, Change change) {
    TreeStates states = locked();
    Optional<TreeState> found = states.on(id, change.day());
    Optional<TreeState> into = states.on(intoId, change.day());
    if (found.isEmpty() || into.isEmpty()) {
      return Outcome.refused(new TreeRefusal.NotThere(change.day()));
    }
    TreeState old = found.get();
    if (old.parentId().isEmpty()) {
      return Outcome.refused(new TreeRefusal.Top());
    }
    if (into.get().path().startsWith(old.path())) {
      return Outcome.refused(new TreeRefusal.Cycle());
    }
    List<TreeState> below = states.belowOn(old.path(), change.day());
    Optional<LocalDate> later = states.laterThan(ids(below), change.day());
    if (later.isPresent()) {
      return Outcome.refused(new TreeRefusal.LaterChange(later.get()));
    }
    for (TreeState child : below) {
      if (child.parentId().equals(OptionalLong.of(id))) {
        if (states.sisterNamed(OptionalLong.of(intoId), child.name(), change.day())) {
          return Outcome.refused(new TreeRefusal.NameTaken(child.name()));
        }
        carry(states, child, into.get(), change.day());
      }
    }
    states.cut(old, change.day());
    states.record(TreeChangeKind.MERGE, id, OptionalLong.of(intoId), old.name(), change);
    ended.fire(new OrganisationEnded(id, OptionalLong.of(intoId), change.day(), change.at()));
    return new Outcome.Recorded<>(new TreeChange(id, ids(below)));
  }

  /**
   * 撤销: it is no more from the day on.
   *
   * @param people how many work there on that day or later, as the caller counted them
   */
  @Transactional
  public Outcome<TreeChange> close(long id, int people, Change change) {
    TreeStates states = locked();
    Optional<TreeState> found = states.on(id, change.day());
    if (found.isEmpty()) {
      return Outcome.refused(new TreeRefusal.NotThere(change.day()));
    }
    TreeState old = found.get();
    if (old.parentId().isEmpty()) {
      return Outcome.refused(new TreeRefusal.Top());
    }
    List<TreeState> below = states.belowOn(old.path(), change.day());
    int children =
        (int) below.stream().filter(state -> state.parentId().equals(OptionalLong.of(id))).count();
    if (children > 0 || people > 0) {
      return Outcome.refused(new TreeRefusal.NotEmpty(children, people));
    }
    Optional<LocalDate> later = states.laterThan(List.of(id), change.day());
    if (later.isPresent()) {
      return Outcome.refused(new TreeRefusal.LaterChange(later.get()));
    }
    states.cut(old, change.day());
    states.record(TreeChangeKind.CLOSE, id, OptionalLong.empty(), old.name(), change);
    ended.fire(new OrganisationEnded(id, OptionalLong.empty(), change.day(), change.at()));
    return new Outcome.Recorded<>(new TreeChange(id, List.of(id)));
  }

  /** What was done to an organisation, the latest first. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<TreeEvent> events(long id) {
    return new TreeStates(em).events(id);
  }

  /** Two changes at once could each be right and together a circle. */
  private TreeStates locked() {
    TreeStates states = new TreeStates(em);
    states.lock();
    return states;
  }

  private static Optional<TreeRefusal> againstMoving(
      TreeStates states, TreeState old, TreeState parent, LocalDate day) {
    if (old.parentId().isEmpty()) {
      return Optional.of(new TreeRefusal.Top());
    }
    if (parent.path().startsWith(old.path())) {
      return Optional.of(new TreeRefusal.Cycle());
    }
    OptionalLong above = OptionalLong.of(parent.organisationId());
    if (old.parentId().equals(above)) {
      return Optional.of(new TreeRefusal.NothingNew());
    }
    if (states.sisterNamed(above, old.name(), day)) {
      return Optional.of(new TreeRefusal.NameTaken(old.name()));
    }
    return states
        .laterThan(ids(states.belowOn(old.path(), day)), day)
        .map(TreeRefusal.LaterChange::new);
  }

  private static TreeChange carry(
      TreeStates states, TreeState top, TreeState parent, LocalDate day) {
    List<TreeState> below = states.belowOn(top.path(), day);
    String path = parent.path() + top.organisationId() + "/";
    goOn(
        states,
        below,
        state ->
            state.moved(
                state.organisationId() == top.organisationId()
                    ? OptionalLong.of(parent.organisationId())
                    : state.parentId(),
                top.path(),
                path),
        day);
    return new TreeChange(top.organisationId(), ids(below));
  }

  private static void goOn(
      TreeStates states, List<TreeState> old, UnaryOperator<TreeState> changed, LocalDate day) {
    for (TreeState state : old) {
      states.cut(state, day);
      states.add(changed.apply(state.during(new DateRange(day, state.days().until()))));
    }
  }

  private String name(TreeStates states, OptionalLong id, Change change) {
    return states
        .on(id.orElseThrow(() -> new UnknownSubject("parent")), change.day())
        .map(TreeState::name)
        .orElse("");
  }

  private static List<Long> ids(List<TreeState> states) {
    return states.stream().map(TreeState::organisationId).distinct().toList();
  }
}
