package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.FormerOrganisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeChangeKind;
import org.lingyan.people.tree.TreeEvent;
import org.lingyan.people.tree.UndoingTree;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.UnknownSubject;

/**
 * Takes the latest change of the tree back (T9) together with the people whom it moved: each of
 * them is where she was before it, or nothing happens; everybody whose place in the tree changes is
 * judged again, in the same transaction (W10).
 */
@ApplicationScoped
public class UndoingReorganisation {
  private final EntityManager em;
  private final UndoingTree tree;
  private final FormerOrganisations organisations;
  private final ConcernedPeople concerned;
  private final ActionLog log;

  /** For the container's proxy. */
  protected UndoingReorganisation() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public UndoingReorganisation(
      EntityManager em,
      UndoingTree tree,
      FormerOrganisations organisations,
      ConcernedPeople concerned,
      ActionLog log) {
    this.em = em;
    this.tree = tree;
    this.organisations = organisations;
    this.concerned = concerned;
    this.log = log;
  }

  /**
   * What taking a change back would do.
   *
   * @param event the change
   * @param organisations how many are put back where they were, the changed one among them
   * @param people how many who were carried over go back
   * @param against everything that stands against it; empty when it can be taken back
   */
  public record Look(TreeEvent event, int organisations, int people, List<Reason> against) {
    /** Freezes the list. */
    public Look {
      against = List.copyOf(against);
    }
  }

  /**
   * Looks at what taking a change back would do; nothing is changed.
   *
   * @param id the organisation in whose history it stands
   * @throws UnknownSubject when there is no such change, or it lies outside the scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Look look(Scope scope, long id, long eventId) {
    TreeEvent event = found(scope, id, eventId);
    CarriedOver carried = CarriedOver.with(em, event);
    return new Look(
        event, tree.touched(event).size(), carried.persons().size(), against(event, carried));
  }

  /**
   * Takes a change back.
   *
   * @param id the organisation in whose history it stands
   * @param change why, who and when; its day does not matter
   * @return what was touched, or everything that stands against it
   * @throws UnknownSubject when there is no such change, or it lies outside the scope
   */
  @Transactional
  public Outcome<TreeChange> undo(Scope scope, long id, long eventId, Change change) {
    TreeEvent event = found(scope, id, eventId);
    List<Long> touched = tree.touched(event);
    Set<Long> persons = new TreeSet<>(CarriedOver.with(em, event).persons());
    persons.addAll(moving(event, touched));
    concerned.lock(persons);
    // Read again: whoever changed one of them held her lock.
    CarriedOver carried = CarriedOver.with(em, event);
    List<Reason> against = carried.against();
    if (!against.isEmpty() && tree.against(event, people(event)).isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Outcome<TreeChange> outcome = tree.undo(eventId, people(event), change);
    if (outcome instanceof Outcome.Recorded<TreeChange>) {
      carried.back(change);
      persons.addAll(moving(event, touched));
      concerned.judgeAgain(persons, change.at());
      log.record(
          new Action(
              change.at(),
              change.account(),
              "organisation.undo",
              "organisation:" + event.organisationId(),
              Action.Result.DONE,
              change.reason()));
    }
    return outcome;
  }

  private List<Reason> against(TreeEvent event, CarriedOver carried) {
    Optional<Reason> against = tree.against(event, people(event)).map(Reason.class::cast);
    return against.isPresent() ? List.of(against.get()) : carried.against();
  }

  private int people(TreeEvent event) {
    return event.kind() == TreeChangeKind.OPEN ? concerned.ever(event.organisationId()) : 0;
  }

  /** Whose place in the tree changes although she stays where she works. */
  private Collection<Long> moving(TreeEvent event, List<Long> touched) {
    boolean places = event.kind() == TreeChangeKind.MOVE || event.kind().ends();
    return places ? concerned.employed(touched, event.day()) : List.of();
  }

  /** The change, when everything that it is about lies inside the scope. */
  private TreeEvent found(Scope scope, long id, long eventId) {
    TreeEvent event = tree.event(eventId);
    if (event.organisationId() != id && !event.other().equals(OptionalLong.of(id))) {
      throw new UnknownSubject("change of the tree:" + eventId);
    }
    List<Long> named = new ArrayList<>(List.of(event.organisationId()));
    if (event.kind() == TreeChangeKind.MERGE || event.kind() == TreeChangeKind.SPLIT) {
      event.other().ifPresent(named::add);
    }
    // Where it comes back to, as for moving it there.
    if (event.kind() == TreeChangeKind.MOVE || event.kind().ends()) {
      tree.above(event).ifPresent(named::add);
    }
    named.forEach(one -> organisations.readable(scope, one, event.day()));
    return event;
  }
}
