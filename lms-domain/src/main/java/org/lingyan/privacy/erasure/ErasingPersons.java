package org.lingyan.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.audit.OnBehalf;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonLock;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.personal.Held;
import org.lingyan.personal.Subject;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Agrees to erasures and does them (E2 to E8). */
@ApplicationScoped
public class ErasingPersons {
  private static final int LONGEST = 500;
  private static final int MOST_TOLD = 10;

  private final EntityManager em;
  private final Erasures erasures;
  private final Directory directory;
  private final OwnData data;
  private final OnBehalf onBehalf;
  private final Keyring keys;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ErasingPersons() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ErasingPersons(
      EntityManager em,
      Erasures erasures,
      Directory directory,
      OwnData data,
      OnBehalf onBehalf,
      Keyring keys,
      ActionLog log) {
    this.em = em;
    this.erasures = erasures;
    this.directory = directory;
    this.data = data;
    this.onBehalf = onBehalf;
    this.keys = keys;
    this.log = log;
  }

  /**
   * E2: an erasure with what it would do.
   *
   * @throws org.lingyan.shared.UnknownSubject when there is none, or outside the scope
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Preview preview(Scope scope, long id) {
    ErasureView erasure = erasures.find(id);
    directory.inScope(office(scope), erasure.personId());
    return new Preview(erasure, data.overview(erasure.personId()), secondNeeded(scope, erasure));
  }

  /**
   * An erasure before it is done.
   *
   * @param erasure the erasure
   * @param parts what is held of the person, each with what becomes of it
   * @param second whether another administrator has to confirm after this one
   */
  public record Preview(ErasureView erasure, List<OwnData.Part> parts, boolean second) {
    /** Freezes the parts. */
    public Preview {
      parts = List.copyOf(parts);
    }
  }

  /**
   * E3: agrees; the last agreement that is needed does it.
   *
   * @return with the erasure's id: recorded when it was agreed to or done, already recorded when
   *     this administrator had agreed before
   */
  @Transactional
  public Outcome<Long> agree(Scope scope, long id, Instant at) {
    ErasureView erasure = locked(scope, id);
    // Two have to agree: a deputy of the first is not a second one.
    if (onBehalf.accountId().isPresent()) {
      return Outcome.refused(new ErasureRefusal.AsDeputy());
    }
    Optional<ErasureRefusal> against = against(scope, erasure, Timekeeper.day(at));
    if (against.isPresent()) {
      return Outcome.refused(against.get());
    }
    boolean second = hasSecond(scope, erasure);
    if (second && erasure.agreedBy().isEmpty()) {
      Rows.change(
          em,
          "UPDATE erasure SET state = ?2, agreed_by = ?3, agreed_at = ?4 WHERE id = ?1",
          id,
          ErasureState.AGREED,
          scope.accountId(),
          at);
      record(scope.accountId(), erasure.personId(), "erasure.agree", erasure.ground(), at);
      return new Outcome.Recorded<>(id);
    }
    // Who was to confirm may hold no longer: then nobody is left for whom it could wait.
    if (second && sameHuman(scope.accountId(), erasure.agreedBy().getAsLong())) {
      return Outcome.refused(new ErasureRefusal.SecondNeeded());
    }
    Rows.change(
        em,
        "UPDATE erasure SET state = ?2, agreed_by = COALESCE(agreed_by, ?3),"
            + " agreed_at = COALESCE(agreed_at, ?4), confirmed_by = ?3, ended_at = ?4, note = ''"
            + " WHERE id = ?1",
        id,
        ErasureState.EXECUTED,
        scope.accountId(),
        at);
    erase(erasure.personId());
    record(scope.accountId(), erasure.personId(), "erasure.execute", erasure.ground(), at);
    return new Outcome.Recorded<>(id);
  }

  /** Says no; the change's reason is shown to the person. */
  @Transactional
  public Outcome<Long> refuse(Scope scope, long id, Change change) {
    ErasureView erasure = locked(scope, id);
    String why = change.reason().strip();
    if (why.isEmpty() || why.length() > LONGEST) {
      return Outcome.refused(new ErasureRefusal.NoReason());
    }
    if (!erasure.state().open()) {
      return Outcome.refused(new ErasureRefusal.Over());
    }
    Rows.change(
        em,
        "UPDATE erasure SET state = ?2, ended_at = ?3, answer = ?4 WHERE id = ?1",
        id,
        ErasureState.REFUSED,
        change.at(),
        why);
    record(scope.accountId(), erasure.personId(), "erasure.refuse", erasure.ground(), change.at());
    return new Outcome.Recorded<>(id);
  }

  /**
   * E8: erases again whom a restored backup has brought back.
   *
   * @param scope of an administrator; people outside are passed over, as are those who came on
   *     record after the backup
   * @param lines of the list that {@link Erasures#erased} gives
   * @return how many were erased; refused, and nobody is, for a deputy and for each line that is
   *     not of that list
   */
  @Transactional
  public Outcome<Integer> again(Scope scope, Collection<String> lines, Instant at) {
    if (onBehalf.accountId().isPresent()) {
      return Outcome.refused(new ErasureRefusal.AsDeputy());
    }
    List<Reason> unknown =
        lines.stream()
            .filter(line -> ErasedLine.person(keys, line).isEmpty())
            .limit(MOST_TOLD)
            .<Reason>map(ErasureRefusal.NotListed::new)
            .toList();
    if (!unknown.isEmpty()) {
      return new Outcome.Refused<>(unknown);
    }
    return new Outcome.Recorded<>(
        again(
            scope,
            lines.stream()
                .flatMapToLong(line -> ErasedLine.person(keys, line).stream())
                .distinct()
                .sorted()
                .boxed()
                .toList(),
            at));
  }

  private int again(Scope scope, List<Long> persons, Instant at) {
    int done = 0;
    for (long person : persons) {
      boolean known =
          Rows.first(em, "SELECT 1 FROM person WHERE id = ?1", row -> true, person).isPresent();
      if (!known || !covers(scope, person)) {
        continue;
      }
      PersonLock.take(em, person);
      erase(person);
      Rows.change(
          em,
          "INSERT INTO erasure (id, person_id, ground, state, asked_by, own, asked_at, agreed_by,"
              + " agreed_at, confirmed_by, ended_at)"
              + " VALUES (?1, ?2, ?3, ?4, ?5, FALSE, ?6, ?5, ?6, ?5, ?6)",
          Ids.next(),
          person,
          ErasureGround.RESTORED,
          ErasureState.EXECUTED,
          scope.accountId(),
          at);
      record(scope.accountId(), person, "erasure.execute", ErasureGround.RESTORED, at);
      done++;
    }
    return done;
  }

  private boolean covers(Scope scope, long person) {
    try {
      return directory.inScope(office(scope), person).id() == person;
    } catch (org.lingyan.shared.UnknownSubject outside) {
      return false;
    }
  }

  /** E5: every room erases what is its own. */
  private void erase(long personId) {
    Subject subject = data.subject(personId);
    for (Held kind : data.kinds()) {
      kind.erase(subject);
    }
    em.clear();
  }

  private Optional<ErasureRefusal> against(Scope scope, ErasureView erasure, LocalDate day) {
    if (!erasure.state().open()) {
      return Optional.of(new ErasureRefusal.Over());
    }
    if (scope.isSelf(erasure.personId())) {
      return Optional.of(new ErasureRefusal.Own());
    }
    return AskingErasure.employed(em, erasure.personId(), day).map(ErasureRefusal.Employed::new);
  }

  private ErasureView locked(Scope scope, long id) {
    long person = erasures.find(id).personId();
    directory.inScope(office(scope), person);
    PersonLock.take(em, person);
    return erasures.find(id);
  }

  private static Scope office(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  private boolean secondNeeded(Scope scope, ErasureView erasure) {
    return erasure.agreedBy().isEmpty() && hasSecond(scope, erasure);
  }

  /**
   * E3: whether another administrator, not the person herself, holds for her place today and can
   * sign in. Two accounts of one human are one.
   */
  private boolean hasSecond(Scope scope, ErasureView erasure) {
    String path = directory.inScope(office(scope), erasure.personId()).path();
    return Rows.list(
            em,
            "SELECT DISTINCT g.account_id FROM role_grant g JOIN account a ON a.id = g.account_id"
                + " AND a.closed_at IS NULL LEFT JOIN person i ON i.id = a.person_id"
                + " JOIN organisation_state h ON h.organisation_id = g.organisation_id"
                + " AND h.from_day <= ?2 AND h.until_day > ?2"
                + " WHERE g.role = ?3 AND g.from_day <= ?2 AND COALESCE(g.until_day, ?4) > ?2"
                + " AND COALESCE(i.main_id, 0) <> ?5 AND ?1 LIKE CONCAT(h.path, '%')",
            row -> row.number(0),
            path,
            scope.day(),
            Role.ADMIN,
            DateRange.FOREVER,
            erasure.personId())
        .stream()
        .anyMatch(holder -> !sameHuman(scope.accountId(), holder));
  }

  private boolean sameHuman(long one, long another) {
    return one == another
        || Rows.first(
                em,
                "SELECT 1 FROM account a JOIN person i ON i.id = a.person_id"
                    + " JOIN person k ON k.main_id = i.main_id JOIN account b"
                    + " ON b.person_id = k.id WHERE a.id = ?1 AND b.id = ?2",
                row -> true,
                one,
                another)
            .isPresent();
  }

  private void record(long accountId, long personId, String act, ErasureGround ground, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(accountId),
            act,
            "person:" + personId,
            Action.Result.DONE,
            ground.name()));
  }
}
