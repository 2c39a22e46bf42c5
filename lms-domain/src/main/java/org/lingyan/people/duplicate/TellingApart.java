package org.lingyan.people.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Remembers that two records are two persons, and takes that back (V5). */
@ApplicationScoped
public class TellingApart {
  private static final int LONGEST_REASON = 500;
  private static final String STANDING =
      "SELECT d.id, d.low_id, d.high_id, d.reason, d.account_id, d.at FROM person_distinction d"
          + " LEFT JOIN person_distinction u ON u.undoes = d.id"
          + " WHERE d.undoes IS NULL AND u.id IS NULL AND ";

  private final EntityManager em;
  private final Directory directory;
  private final ActionLog log;

  /** For the container's proxy. */
  protected TellingApart() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TellingApart(EntityManager em, Directory directory, ActionLog log) {
    this.em = em;
    this.directory = directory;
    this.log = log;
  }

  /**
   * They are two persons.
   *
   * @return the decision; {@link Outcome.AlreadyRecorded} when it stands already
   * @throws UnknownSubject when one of them is unknown or outside the scope
   */
  @Transactional
  public Outcome<Distinction> decide(Scope scope, long one, long other, Change change) {
    inScope(scope, one);
    inScope(scope, other);
    if (one == other) {
      return Outcome.refused(new DistinctionRefusal.OneRecord());
    }
    if (!fits(change.reason())) {
      return Outcome.refused(new DistinctionRefusal.NoReason());
    }
    PersonLock.takeAll(em, Set.of(one, other));
    Optional<Distinction> before = of(one, other);
    if (before.isPresent()) {
      return new Outcome.AlreadyRecorded<>(before.get());
    }
    Distinction made =
        new Distinction(
            Ids.next(),
            Math.min(one, other),
            Math.max(one, other),
            change.reason(),
            change.account(),
            change.at());
    add(made, OptionalLong.empty());
    record(made, "person.distinct", change);
    return new Outcome.Recorded<>(made);
  }

  /**
   * The decision does not stand any more.
   *
   * @throws UnknownSubject when there is none that stands, or one of the two lies outside the scope
   */
  @Transactional
  public Outcome<Distinction> takeBack(Scope scope, long id, Change change) {
    Distinction known = standing(id);
    inScope(scope, known.lowId());
    inScope(scope, known.highId());
    if (!fits(change.reason())) {
      return Outcome.refused(new DistinctionRefusal.NoReason());
    }
    PersonLock.takeAll(em, Set.of(known.lowId(), known.highId()));
    standing(id);
    Distinction made =
        new Distinction(
            Ids.next(),
            known.lowId(),
            known.highId(),
            change.reason(),
            change.account(),
            change.at());
    add(made, OptionalLong.of(id));
    record(made, "person.distinct.undo", change);
    return new Outcome.Recorded<>(made);
  }

  /** The decision about two records that stands; empty when none does. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Optional<Distinction> of(long one, long other) {
    return Rows.first(
        em,
        STANDING + "d.low_id = ?1 AND d.high_id = ?2",
        TellingApart::decision,
        Math.min(one, other),
        Math.max(one, other));
  }

  private Distinction standing(long id) {
    return Rows.first(em, STANDING + "d.id = ?1", TellingApart::decision, id)
        .orElseThrow(() -> new UnknownSubject("distinction:" + id));
  }

  private static boolean fits(String reason) {
    return !reason.isBlank() && reason.length() <= LONGEST_REASON;
  }

  /** M5: the right to decide is one over others. */
  private void inScope(Scope scope, long person) {
    directory.inScope(
        new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day()), person);
  }

  private void add(Distinction made, OptionalLong undoes) {
    Rows.change(
        em,
        "INSERT INTO person_distinction (id, low_id, high_id, undoes, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        made.id(),
        made.lowId(),
        made.highId(),
        undoes,
        made.reason(),
        made.account(),
        made.at());
  }

  private void record(Distinction made, String action, Change change) {
    log.record(
        new Action(
            change.at(),
            change.account(),
            action,
            "person:" + made.lowId(),
            Action.Result.DONE,
            "person:" + made.highId() + " " + change.reason()));
  }

  private static Distinction decision(Rows.Row row) {
    return new Distinction(
        row.number(0),
        row.number(1),
        row.number(2),
        row.text(3),
        row.maybeNumber(4),
        row.moment(5).orElseThrow());
  }
}
