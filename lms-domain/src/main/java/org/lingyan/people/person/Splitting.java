package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.shared.LostRace;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.UnknownSubject;

/**
 * Splits an organisation (分设): some of its people go over into another on one day, which may be
 * established on that day. All of it or nothing (W10).
 */
@ApplicationScoped
public class Splitting {
  private final Reorganising reorganising;
  private final ChangingTree tree;
  private final WorkingLife life;
  private final Directory directory;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected Splitting() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public Splitting(
      Reorganising reorganising,
      ChangingTree tree,
      WorkingLife life,
      Directory directory,
      Organisations organisations,
      ActionLog log) {
    this.reorganising = reorganising;
    this.tree = tree;
    this.life = life;
    this.directory = directory;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Lets people go over into an organisation that exists.
   *
   * @param fromId the one that is split
   * @param persons who goes over; all of them work in it on the day
   * @return the organisation that took them, or everything that stands against it
   * @throws UnknownSubject when somebody or something named lies outside the scope
   */
  @Transactional
  public Outcome<TreeChange> into(
      Scope scope, long fromId, Collection<Long> persons, long toId, Change change) {
    organisations.changeable(scope, toId, change.day());
    List<Reason> against = against(scope, fromId, persons, change);
    if (against.isEmpty() && fromId == toId) {
      against = List.of(new WorkingLifeRefusal.NothingNew());
    }
    if (against.isEmpty() && organisations.find(toId, change.day()).isEmpty()) {
      against = List.of(new WorkingLifeRefusal.NoSuchPlace(change.day()));
    }
    return against.isEmpty()
        ? moved(scope, fromId, persons, toId, change)
        : new Outcome.Refused<>(against);
  }

  /** The same into an organisation that is established on that day. */
  @Transactional
  public Outcome<TreeChange> intoNew(
      Scope scope,
      long fromId,
      Collection<Long> persons,
      TreeWish.Establish target,
      Change change) {
    List<Reason> against = against(scope, fromId, persons, change);
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(against);
    }
    Outcome<TreeChange> made = reorganising.establish(scope, target, change);
    if (!(made instanceof Outcome.Recorded<TreeChange> fresh)) {
      return made;
    }
    Outcome<TreeChange> split =
        moved(scope, fromId, persons, fresh.fact().organisationId(), change);
    if (split instanceof Outcome.Refused<TreeChange>) {
      // Everything was looked at before: what is refused now has to take the new place back too.
      throw new LostRace("split of organisation:" + fromId);
    }
    return split;
  }

  /**
   * What stands against taking these people out of an organisation; nothing is changed.
   *
   * @throws UnknownSubject when one of them does not work there on the day, or lies outside
   */
  @Transactional
  public List<Reason> against(Scope scope, long fromId, Collection<Long> persons, Change change) {
    organisations.changeable(scope, fromId, change.day());
    if (organisations.find(fromId, change.day()).isEmpty()) {
      return List.of(new WorkingLifeRefusal.NoSuchPlace(change.day()));
    }
    if (persons.isEmpty()) {
      return List.of(new WorkingLifeRefusal.Nobody());
    }
    List<Reason> against = new ArrayList<>();
    for (long person : new TreeSet<>(persons)) {
      PersonView found = directory.inScope(scope.on(change.day()), person);
      if (found.organisationId() != fromId) {
        throw new UnknownSubject("person:" + person);
      }
      life.againstMoving(person, change)
          .map(why -> new WorkingLifeRefusal.OneOfMany(found.name(), why))
          .ifPresent(against::add);
    }
    return against;
  }

  private Outcome<TreeChange> moved(
      Scope scope, long fromId, Collection<Long> persons, long toId, Change change) {
    if (reorganising.transferAll(scope, persons, toId, change)
        instanceof Outcome.Refused<Integer> no) {
      return new Outcome.Refused<>(no.reasons());
    }
    tree.split(fromId, toId, change);
    log.record(
        new Action(
            change.at(),
            change.account(),
            "organisation.split",
            "organisation:" + fromId,
            Action.Result.DONE,
            change.reason()));
    return new Outcome.Recorded<>(new TreeChange(toId, List.of(fromId, toId)));
  }
}
