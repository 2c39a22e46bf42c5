package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lingyan.people.tree.DatedPath;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/**
 * D1: says which days of a person a scope sees. Hours follow the person, so who answers for her
 * today sees what her standing is made of; a unit that she has left, or at which she works beside
 * her main employment, sees the days that are its own and no others.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SeeingDays {
  private final EntityManager em;

  /** For the container's proxy. */
  protected SeeingDays() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public SeeingDays(EntityManager em) {
    this.em = em;
  }

  /**
   * The days that the scope sees of a person; none for whom it has never had to do with. One
   * statement.
   *
   * @param scope as of the present day
   */
  public SeenDays of(Scope scope, long personId) {
    return scope.isSelf(personId) ? SeenDays.ALL : seen(scope, worked(personId));
  }

  /** What each of several scopes sees of a person. One statement. */
  public List<SeenDays> ofEach(List<Scope> scopes, long personId) {
    List<Worked> worked = worked(personId);
    return scopes.stream()
        .map(scope -> scope.isSelf(personId) ? SeenDays.ALL : seen(scope, worked))
        .toList();
  }

  private static SeenDays seen(Scope scope, List<Worked> worked) {
    return answersFor(scope, worked)
        ? SeenDays.ALL
        : SeenDays.only(
            worked.stream()
                .map(Worked::part)
                .flatMap(part -> scope.places().stream().flatMap(place -> shared(part, place)))
                .toList());
  }

  /**
   * The days that the scope sees of a person whom it may look at as of a day.
   *
   * @param scope as of the present day
   * @param on the day; empty for the present one
   * @throws UnknownSubject when she is outside on that day
   */
  public SeenDays asOf(Scope scope, long personId, Optional<LocalDate> on) {
    SeenDays seen = of(scope, personId);
    if (!seen.contains(on.orElse(scope.day()))) {
      throw unknown(scope, personId);
    }
    return seen;
  }

  /**
   * Opens a person's file as of a day: the one asked for, else today, else the last one on which
   * she belonged to the scope.
   *
   * @param scope as of the present day
   * @param on the day; one that has not come is taken for today
   * @throws UnknownSubject when she is outside on that day
   */
  public Look look(Scope scope, long personId, Optional<LocalDate> on) {
    SeenDays seen = of(scope, personId);
    LocalDate today = scope.day();
    LocalDate day =
        on.map(wanted -> wanted.isAfter(today) ? today : wanted)
            .or(() -> seen.lastUpTo(today))
            .filter(seen::contains)
            .orElseThrow(() -> unknown(scope, personId));
    // From here on she may be looked at: the scope of that day lets her in as herself.
    return new Look(
        new Scope(scope.accountId(), OptionalLong.of(personId), scope.places(), day), seen, today);
  }

  /** M5: her record may lead to somebody who is seen. */
  private UnknownSubject unknown(Scope scope, long personId) {
    long stays = new PersonAliases(em).resolve(personId);
    return stays != personId && of(scope, stays).lastUpTo(scope.day()).isPresent()
        ? new MergedPerson(personId, stays)
        : new UnknownSubject("person:" + personId);
  }

  /**
   * A person's file as somebody may open it.
   *
   * @param scope of the day on which she is looked at; it lets this one person in
   * @param seen the days whose dated facts are seen
   * @param today the present day
   */
  public record Look(Scope scope, SeenDays seen, LocalDate today) {
    /** The day as of which it is read. */
    public LocalDate on() {
      return scope.day();
    }

    /** Whether it is read as of today, by who answers for her today. */
    public boolean present() {
      return seen.whole() && on().equals(today);
    }
  }

  /** Where she worked from when until when, and whether in her main employment. */
  private record Worked(DatedPath part, boolean main) {}

  /** Where her employments were, part by part: where an organisation moved, one falls in two. */
  private List<Worked> worked(long personId) {
    return Rows.list(
        em,
        "SELECT o.path, GREATEST(e.from_day, o.from_day),"
            + " LEAST(COALESCE(e.until_day, ?2), o.until_day), e.main"
            + " FROM employment e JOIN organisation_state o"
            + " ON o.organisation_id = e.organisation_id AND o.until_day > e.from_day"
            + " AND o.from_day < COALESCE(e.until_day, ?2)"
            + " WHERE e.person_id = ?1 ORDER BY e.from_day, o.from_day",
        row ->
            new Worked(
                new DatedPath(row.text(0), new DateRange(row.day(1), row.day(2))), row.flag(3)),
        personId,
        DateRange.FOREVER);
  }

  /** P6: she belongs to where she works on the day, or to where she was last. */
  private static boolean answersFor(Scope scope, List<Worked> worked) {
    return worked.stream()
        .filter(Worked::main)
        .map(Worked::part)
        .filter(part -> !part.days().from().isAfter(scope.day()))
        .reduce((earlier, later) -> later)
        .filter(part -> scope.covers(part.path()))
        .isPresent();
  }

  private static Stream<DateRange> shared(DatedPath part, DatedPath place) {
    return part.path().startsWith(place.path())
        ? part.days().shared(place.days()).stream()
        : Stream.empty();
  }
}
