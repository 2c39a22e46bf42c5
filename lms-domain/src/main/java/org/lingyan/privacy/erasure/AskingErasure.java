package org.lingyan.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Takes wishes that a person be erased (E1, E4). */
@ApplicationScoped
public class AskingErasure {
  private static final int LONGEST = 500;

  private final EntityManager em;
  private final Erasures erasures;
  private final Directory directory;
  private final ActionLog log;

  /** For the container's proxy. */
  protected AskingErasure() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AskingErasure(EntityManager em, Erasures erasures, Directory directory, ActionLog log) {
    this.em = em;
    this.erasures = erasures;
    this.directory = directory;
    this.log = log;
  }

  /** A person asks for herself. */
  @Transactional
  public Outcome<Long> own(long personId, long accountId, ErasureGround ground, Instant at) {
    return add(personId, accountId, ground, true, "", at);
  }

  /**
   * An administrator enters it; the change's reason is the note.
   *
   * @throws org.lingyan.shared.UnknownSubject when she is outside the scope
   */
  @Transactional
  public Outcome<Long> enter(Scope scope, long personId, ErasureGround ground, Change change) {
    directory.inScope(
        new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day()), personId);
    String note = change.reason().strip();
    if (note.isEmpty() || note.length() > LONGEST) {
      return Outcome.refused(new ErasureRefusal.NoReason());
    }
    if (scope.isSelf(personId)) {
      return Outcome.refused(new ErasureRefusal.Own());
    }
    return add(personId, scope.accountId(), ground, false, note, change.at());
  }

  /** Takes one's own wish back before it is done. */
  @Transactional
  public Outcome<Long> withdraw(long personId, Instant at) {
    PersonLock.take(em, personId);
    Optional<ErasureView> latest = erasures.latest(personId).filter(ErasureView::own);
    if (latest.filter(one -> one.state().open()).isEmpty()) {
      return Outcome.refused(new ErasureRefusal.Over());
    }
    Rows.change(
        em,
        "UPDATE erasure SET state = ?2, ended_at = ?3 WHERE id = ?1",
        latest.get().id(),
        ErasureState.WITHDRAWN,
        at);
    return new Outcome.Recorded<>(latest.get().id());
  }

  private Outcome<Long> add(
      long personId, long accountId, ErasureGround ground, boolean own, String note, Instant at) {
    PersonLock.take(em, personId);
    Optional<LocalDate> employed = employed(em, personId, Timekeeper.day(at));
    if (employed.isPresent()) {
      return Outcome.refused(new ErasureRefusal.Employed(employed.get()));
    }
    if (erasures.latest(personId).filter(one -> one.state().open()).isPresent()) {
      return Outcome.refused(new ErasureRefusal.Open());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO erasure (id, person_id, ground, note, state, asked_by, own, asked_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        id,
        personId,
        ground,
        note,
        ErasureState.ASKED,
        accountId,
        own,
        at);
    log.record(
        new Action(
            at,
            OptionalLong.of(accountId),
            "erasure.ask",
            "person:" + personId,
            Action.Result.DONE,
            ground.name()));
    return new Outcome.Recorded<>(id);
  }

  /** E4: the first day of an employment that holds on the day or begins later. */
  static Optional<LocalDate> employed(EntityManager em, long personId, LocalDate day) {
    return Rows.first(
        em,
        "SELECT from_day FROM employment WHERE person_id = ?1 AND COALESCE(until_day, ?3) > ?2"
            + " ORDER BY from_day LIMIT 1",
        row -> row.day(0),
        personId,
        day,
        DateRange.FOREVER);
  }
}
