package org.lingyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Writes the action log. */
@ApplicationScoped
public class ActionLog {
  private static final String ACCOUNT = "account";
  private static final int LONGEST_DETAIL = 500;

  private final EntityManager em;
  private final Iterable<SubjectPlace> places;
  private final Supplier<OptionalLong> onBehalf;

  /** For the container's proxy. */
  protected ActionLog() {
    this(null);
  }

  /** Writes through this persistence context, without places: for where nobody reads the log. */
  public ActionLog(EntityManager em) {
    this(em, List.of());
  }

  /** Writes through this persistence context, with what these know. */
  public ActionLog(EntityManager em, List<SubjectPlace> places) {
    this.em = em;
    this.places = places;
    this.onBehalf = OptionalLong::empty;
  }

  /**
   * Writes through this persistence context; asks every room above for its places, and each request
   * whether a deputy makes it.
   */
  @Inject
  public ActionLog(EntityManager em, Instance<SubjectPlace> places, OnBehalf onBehalf) {
    this.em = em;
    this.places = places;
    this.onBehalf = onBehalf::accountId;
  }

  /** A1, A3, A4: adds one line in the transaction of the act. */
  @Transactional
  public void record(Action action) {
    SubjectPlace.Place place = placeOf(action);
    Rows.change(
        em,
        "INSERT INTO action_log"
            + " (id, at, account_id, action, subject, outcome, detail, person_id, path,"
            + " for_account_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        Ids.next(),
        action.at(),
        action.accountId(),
        action.name(),
        action.subject(),
        action.outcome(),
        action.detail().length() > LONGEST_DETAIL
            ? action.detail().substring(0, LONGEST_DETAIL)
            : action.detail(),
        place.personId(),
        place.path(),
        owner());
  }

  /** A4: empty also where no request runs, as in long work. */
  private OptionalLong owner() {
    try {
      return onBehalf.get();
    } catch (ContextNotActiveException noRequest) {
      return OptionalLong.empty();
    }
  }

  /** A3: where the subject lay; for a kind that no room knows, where who did it belongs. */
  private SubjectPlace.Place placeOf(Action action) {
    Optional<Subject> subject = Subject.read(action.subject());
    return subject
        .flatMap(found -> find(found, action.at()))
        .or(
            () ->
                action.accountId().isPresent()
                    ? find(new Subject(ACCOUNT, action.accountId().getAsLong()), action.at())
                    : Optional.empty())
        .orElse(SubjectPlace.Place.NOWHERE);
  }

  private Optional<SubjectPlace.Place> find(Subject subject, Instant at) {
    return StreamSupport.stream(places.spliterator(), false)
        .filter(place -> place.kind().equals(subject.kind()))
        .findFirst()
        .flatMap(place -> place.find(subject.id(), at));
  }

  private record Subject(String kind, long id) {
    static Optional<Subject> read(String text) {
      int colon = text.indexOf(':');
      return colon > 0 && text.substring(colon + 1).matches("\\d{1,18}")
          ? Optional.of(
              new Subject(text.substring(0, colon), Long.parseLong(text.substring(colon + 1))))
          : Optional.empty();
    }
  }
}
