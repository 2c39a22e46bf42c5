package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.ChangingTree;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeChange;
import org.lingyan.people.tree.TreeWish;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * Changes the organisation tree inside a scope together with the people in it (W10): who worked in
 * an organisation that goes over into another works in the other; everybody whose place in the tree
 * changed is judged again, in the same transaction.
 */
@ApplicationScoped
public class Reorganising {
  private final EntityManager em;
  private final ChangingTree tree;
  private final Organisations organisations;
  private final WorkingLife life;
  private final Directory directory;
  private final ActionLog log;
  private final ConcernedPeople concerned;

  /** For the container's proxy. */
  protected Reorganising() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public Reorganising(
      EntityManager em,
      ChangingTree tree,
      Organisations organisations,
      WorkingLife life,
      Directory directory,
      ActionLog log,
      ConcernedPeople concerned) {
    this.em = em;
    this.tree = tree;
    this.organisations = organisations;
    this.life = life;
    this.directory = directory;
    this.log = log;
    this.concerned = concerned;
  }

  /**
   * Changes the tree.
   *
   * @throws UnknownSubject when something that the wish names lies outside the scope
   */
  @Transactional
  public Outcome<TreeChange> change(Scope scope, TreeWish wish, Change change) {
    if (wish instanceof TreeWish.Establish establish) {
      return establish(scope, establish, change);
    }
    if (wish instanceof TreeWish.Rename rename) {
      return rename(scope, rename.organisationId(), rename.name(), change);
    }
    if (wish instanceof TreeWish.Move move) {
      return move(scope, move.organisationId(), move.parentId(), change);
    }
    return wish instanceof TreeWish.Merge merge
        ? merge(scope, merge.organisationId(), merge.intoId(), change)
        : close(scope, wish.organisationId(), change);
  }

  /**
   * What stands against a change; nothing is changed.
   *
   * @throws UnknownSubject when something that the wish names lies outside the scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Reason> against(Scope scope, TreeWish wish, LocalDate day) {
    organisations.changeable(scope, wish.organisationId(), day);
    OptionalLong other =
        wish instanceof TreeWish.Move move
            ? OptionalLong.of(move.parentId())
            : wish instanceof TreeWish.Merge merge
                ? OptionalLong.of(merge.intoId())
                : OptionalLong.empty();
    other.ifPresent(id -> organisations.changeable(scope, id, day));
    boolean closing = wish instanceof TreeWish.Close;
    int people = closing ? concerned.employed(List.of(wish.organisationId()), day).size() : 0;
    Optional<Reason> later =
        wish instanceof TreeWish.Merge
            ? firstBeginning(wish.organisationId(), day).map(WorkingLifeRefusal.LaterChange::new)
            : Optional.empty();
    return tree.against(wish, people, day).map(Reason.class::cast).or(() -> later);
  }

  /** 设立. */
  @Transactional
  public Outcome<TreeChange> establish(Scope scope, TreeWish.Establish wish, Change change) {
    organisations.changeable(scope, wish.organisationId(), change.day());
    Outcome<TreeChange> outcome = tree.establish(wish, change);
    long id =
        outcome instanceof Outcome.Recorded<TreeChange> made ? made.fact().organisationId() : 0;
    return logged(outcome, "organisation.establish", id, change);
  }

  /** 更名; nobody's standing changes. */
  @Transactional
  public Outcome<TreeChange> rename(Scope scope, long id, String name, Change change) {
    organisations.changeable(scope, id, change.day());
    return logged(tree.rename(id, name, change), "organisation.rename", id, change);
  }

  /** 隶属调整. */
  @Transactional
  public Outcome<TreeChange> move(Scope scope, long id, long parentId, Change change) {
    organisations.changeable(scope, id, change.day());
    organisations.changeable(scope, parentId, change.day());
    Outcome<TreeChange> outcome = tree.move(id, parentId, change);
    if (outcome instanceof Outcome.Recorded<TreeChange> moved) {
      concerned.judgeAgain(
          concerned.employed(moved.fact().organisations(), change.day()), change.at());
    }
    return logged(outcome, "organisation.move", id, change);
  }

  /** 合并 into another. */
  @Transactional
  public Outcome<TreeChange> merge(Scope scope, long id, long intoId, Change change) {
    organisations.changeable(scope, id, change.day());
    organisations.changeable(scope, intoId, change.day());
    Collection<Long> leaving = concerned.employed(List.of(id), change.day());
    concerned.lock(leaving);
    Optional<LocalDate> later = firstBeginning(id, change.day());
    if (later.isPresent()) {
      return Outcome.refused(new WorkingLifeRefusal.LaterChange(later.get()));
    }
    Outcome<TreeChange> outcome = tree.merge(id, intoId, change);
    if (outcome instanceof Outcome.Recorded<TreeChange> merged) {
      Collection<Long> touched = concerned.employed(merged.fact().organisations(), change.day());
      concerned.lock(touched);
      life.carryOver(leaving, id, intoId, change);
      concerned.judgeAgain(touched, change.at());
    }
    return logged(outcome, "organisation.merge", id, change);
  }

  /** 撤销 of an organisation in which nobody works any more. */
  @Transactional
  public Outcome<TreeChange> close(Scope scope, long id, Change change) {
    organisations.changeable(scope, id, change.day());
    // Counted when nobody else changes the tree any more.
    return logged(
        tree.close(id, () -> concerned.employed(List.of(id), change.day()).size(), change),
        "organisation.close",
        id,
        change);
  }

  /**
   * Several people move to another organisation on one day, as when theirs is split (分设).
   *
   * @return how many moved; where one cannot, everything that stands against it, and nobody moves
   */
  @Transactional
  public Outcome<Integer> transferAll(
      Scope scope, Collection<Long> persons, long toId, Change change) {
    organisations.changeable(scope, toId, change.day());
    Set<Long> all = new TreeSet<>(persons);
    concerned.lock(all);
    // What stands against it at the place stands against all of them, and is said once.
    Set<Reason> against = new LinkedHashSet<>();
    for (long person : all) {
      directory.inScope(scope, person);
      life.againstTransfer(person, toId, change).ifPresent(against::add);
    }
    if (!against.isEmpty()) {
      return new Outcome.Refused<>(List.copyOf(against));
    }
    all.forEach(person -> life.transfer(person, toId, Optional.empty(), change));
    concerned.judgeAgain(all, change.at());
    return new Outcome.Recorded<>(all.size());
  }

  /** The first day on or after this one on which somebody begins there. */
  private Optional<LocalDate> firstBeginning(long organisationId, LocalDate day) {
    return Rows.first(
        em,
        "SELECT from_day FROM employment WHERE organisation_id = ?1 AND from_day >= ?2"
            + " ORDER BY from_day LIMIT 1",
        row -> row.day(0),
        organisationId,
        day);
  }

  private Outcome<TreeChange> logged(
      Outcome<TreeChange> outcome, String action, long id, Change change) {
    if (outcome instanceof Outcome.Recorded<TreeChange>) {
      log.record(
          new Action(
              change.at(),
              change.account(),
              action,
              "organisation:" + id,
              Action.Result.DONE,
              change.reason()));
    }
    return outcome;
  }
}
