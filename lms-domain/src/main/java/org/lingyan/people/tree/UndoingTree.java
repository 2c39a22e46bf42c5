package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Takes the latest change of an organisation back, exactly, once (T9). Who calls it has checked the
 * right to and follows up for the people concerned.
 */
@ApplicationScoped
public class UndoingTree {
  private final EntityManager em;
  private final Instance<RestsOnPlace> above;
  private final Event<OrganisationBack> back;

  /** For the container's proxy. */
  protected UndoingTree() {
    this(null, null, null);
  }

  /** Works through these and tells the rooms above. */
  @Inject
  public UndoingTree(EntityManager em, Instance<RestsOnPlace> above, Event<OrganisationBack> back) {
    this.em = em;
    this.above = above;
    this.back = back;
  }

  /**
   * A change on record.
   *
   * @throws UnknownSubject when there is none
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public TreeEvent event(long id) {
    return new TreeStates(em)
        .event(id)
        .orElseThrow(() -> new UnknownSubject("change of the tree:" + id));
  }

  /** The organisations that a change touched: itself, what moved with it, who took people over. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Long> touched(TreeEvent event) {
    return touched(event, KeptStates.of(em, event.id()));
  }

  static List<Long> touched(TreeEvent event, KeptStates kept) {
    List<Long> all = new ArrayList<>(kept.organisations());
    all.add(event.organisationId());
    if (event.kind() == TreeChangeKind.SPLIT) {
      event.other().ifPresent(all::add);
    }
    return all.stream().distinct().toList();
  }

  /** What an organisation stands below again when a change is taken back; empty for no other. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public OptionalLong above(TreeEvent event) {
    return KeptStates.of(em, event.id()).before().stream()
        .filter(state -> state.organisationId() == event.organisationId())
        .map(TreeState::parentId)
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /**
   * What stands against taking a change back, as far as people do not; nothing is changed.
   *
   * @param people who work or ever worked in what it established; asked for that alone
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<TreeRefusal> against(TreeEvent event, int people) {
    return new UndoObjections(new TreeStates(em))
        .against(event, KeptStates.of(em, event.id()), people, resting(event));
  }

  private int resting(TreeEvent event) {
    return event.kind() == TreeChangeKind.OPEN
        ? above.stream().mapToInt(room -> count(room.counting(), event.organisationId())).sum()
        : 0;
  }

  private int count(String counting, long organisationId) {
    return Rows.first(em, counting, row -> row.count(0), organisationId).orElse(0);
  }

  /**
   * Puts the tree back as the change found it.
   *
   * @param people as for {@link #against}
   * @param change why, who and when; its day does not matter
   * @return what was touched
   * @throws UnknownSubject when there is no such change
   */
  @Transactional
  public Outcome<TreeChange> undo(long eventId, int people, Change change) {
    TreeStates states = new TreeStates(em);
    states.lock();
    TreeEvent event = event(eventId);
    Optional<TreeRefusal> against = against(event, people);
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    KeptStates kept = KeptStates.of(em, eventId);
    String name =
        event.kind().ends() ? event.before() : states.lastName(event.organisationId()).orElse("");
    TreeRows.undo(em, event, name, change);
    kept.restore(em);
    if (event.kind().ends()) {
      back.fire(new OrganisationBack(eventId, event.organisationId(), event.day(), change.at()));
    }
    return new Outcome.Recorded<>(new TreeChange(event.organisationId(), touched(event, kept)));
  }
}
