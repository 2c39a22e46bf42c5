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
import java.util.function.IntSupplier;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
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

  /**
   * What stands against a change, as far as the tree alone can say; nothing is changed.
   *
   * @param people how many work in the organisation on the day or later; asked for closing
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<TreeRefusal> against(TreeWish wish, int people, LocalDate day) {
    return new TreeObjections(new TreeStates(em)).against(wish, people, day);
  }

  /** 设立. */
  @Transactional
  public Outcome<TreeChange> establish(TreeWish.Establish wish, Change change) {
    TreeStates states = locked();
    Optional<TreeRefusal> against = new TreeObjections(states).establishing(wish, change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeState parent = states.on(wish.organisationId(), change.day()).orElseThrow();
    long id = Ids.next();
    Rows.change(em, "INSERT INTO organisation (id) VALUES (?1)", id);
    OptionalLong above = OptionalLong.of(parent.organisationId());
    TreeRows.record(em, TreeChangeKind.OPEN, id, above, parent.name(), change)
        .add(
            new TreeState(
                id,
                new DateRange(change.day(), DateRange.FOREVER),
                above,
                parent.path() + id + "/",
                wish.kind(),
                wish.level(),
                wish.name()));
    return new Outcome.Recorded<>(new TreeChange(id, List.of(id)));
  }

  /** 更名. */
  @Transactional
  public Outcome<TreeChange> rename(long id, String name, Change change) {
    TreeStates states = locked();
    Optional<TreeRefusal> against =
        new TreeObjections(states).renaming(new TreeWish.Rename(id, name), change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeState old = states.on(id, change.day()).orElseThrow();
    TreeRows.record(em, TreeChangeKind.RENAME, id, old.parentId(), old.name(), change)
        .goOn(List.of(old), state -> state.named(name), change.day());
    return new Outcome.Recorded<>(new TreeChange(id, List.of(id)));
  }

  /** 隶属调整: it stands below another from the day on, with everything below it. */
  @Transactional
  public Outcome<TreeChange> move(long id, long parentId, Change change) {
    TreeStates states = locked();
    Optional<TreeRefusal> against =
        new TreeObjections(states).moving(new TreeWish.Move(id, parentId), change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeState old = states.on(id, change.day()).orElseThrow();
    TreeState parent = states.on(parentId, change.day()).orElseThrow();
    TreeRows rows =
        TreeRows.record(
            em,
            TreeChangeKind.MOVE,
            id,
            OptionalLong.of(parentId),
            name(states, old.parentId(), change),
            change);
    TreeChange touched = carry(states, rows, old, parent, change.day());
    return new Outcome.Recorded<>(touched);
  }

  /**
   * 合并: it is no more from the day on; what stood below it stands below the other. Who worked there
   * is moved by the caller.
   */
  @Transactional
  public Outcome<TreeChange> merge(long id, long intoId, Change change) {
    TreeStates states = locked();
    Optional<TreeRefusal> against =
        new TreeObjections(states).merging(new TreeWish.Merge(id, intoId), change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeState old = states.on(id, change.day()).orElseThrow();
    TreeState into = states.on(intoId, change.day()).orElseThrow();
    List<TreeState> below = states.belowOn(old.path(), change.day());
    OptionalLong other = OptionalLong.of(intoId);
    TreeRows rows = TreeRows.record(em, TreeChangeKind.MERGE, id, other, old.name(), change);
    below.stream()
        .filter(child -> child.parentId().equals(OptionalLong.of(id)))
        .forEach(child -> carry(states, rows, child, into, change.day()));
    rows.cut(old, change.day());
    ended.fire(new OrganisationEnded(rows.event(), id, other, change.day(), change.at()));
    return new Outcome.Recorded<>(new TreeChange(id, TreeStates.ids(below)));
  }

  /** 分设: writes down that some of its people go over into another; the caller moves them. */
  @Transactional
  public void split(long id, long intoId, Change change) {
    TreeStates states = locked();
    String before = states.on(id, change.day()).map(TreeState::name).orElse("");
    TreeRows.record(em, TreeChangeKind.SPLIT, id, OptionalLong.of(intoId), before, change);
  }

  /**
   * 撤销: it is no more from the day on.
   *
   * @param people counts who works there on that day or later; asked while the tree is locked
   */
  @Transactional
  public Outcome<TreeChange> close(long id, IntSupplier people, Change change) {
    TreeStates states = locked();
    Optional<TreeRefusal> against =
        new TreeObjections(states).closing(new TreeWish.Close(id), people.getAsInt(), change.day());
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    TreeState old = states.on(id, change.day()).orElseThrow();
    TreeRows rows =
        TreeRows.record(em, TreeChangeKind.CLOSE, id, old.parentId(), old.name(), change);
    rows.cut(old, change.day());
    ended.fire(
        new OrganisationEnded(rows.event(), id, OptionalLong.empty(), change.day(), change.at()));
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

  private static TreeChange carry(
      TreeStates states, TreeRows rows, TreeState top, TreeState parent, LocalDate day) {
    List<TreeState> below = states.belowOn(top.path(), day);
    String path = parent.path() + top.organisationId() + "/";
    rows.goOn(
        below,
        state ->
            state.moved(
                state.organisationId() == top.organisationId()
                    ? OptionalLong.of(parent.organisationId())
                    : state.parentId(),
                top.path(),
                path),
        day);
    return new TreeChange(top.organisationId(), TreeStates.ids(below));
  }

  private static String name(TreeStates states, OptionalLong id, Change change) {
    return states
        .on(id.orElseThrow(() -> new UnknownSubject("parent")), change.day())
        .map(TreeState::name)
        .orElse("");
  }
}
