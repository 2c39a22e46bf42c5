package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Finds persons inside a scope. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Directory {
  /**
   * Since when employment {@code e} or one before it has gone on at the same place without a gap: a
   * new manager or kind of worker does not begin it anew.
   */
  static final String SINCE =
      // Hardly anybody has a part before this one; for the others it is looked for. By person,
      // never by place: a place may have had hundreds of people.
      "IF((SELECT b.id FROM employment b FORCE INDEX (employment_person)"
          + " WHERE b.person_id = e.person_id AND b.from_day < e.from_day"
          + " AND b.until_day = e.from_day AND b.main"
          + " AND b.organisation_id = e.organisation_id LIMIT 1) IS NULL, e.from_day,"
          + " (SELECT MAX(s.from_day) FROM employment s FORCE INDEX (employment_person)"
          + " LEFT JOIN employment b FORCE INDEX (employment_person)"
          + " ON b.person_id = s.person_id AND b.from_day < s.from_day"
          + " AND b.until_day = s.from_day AND b.main AND b.organisation_id = s.organisation_id"
          + " WHERE s.person_id = e.person_id AND s.main"
          + " AND s.organisation_id = e.organisation_id AND s.from_day <= e.from_day"
          + " AND b.id IS NULL))";

  private static final String COLUMNS =
      "SELECT p.id, p.name, o.organisation_id, o.name, o.path, p.certificate_level, e.worker_category,"
          + " e.from_day, e.until_day, "
          + SINCE;

  private final EntityManager em;
  private final PersonalData data;

  /** For the container's proxy. */
  protected Directory() {
    this.em = null;
    this.data = null;
  }

  /** Reads through this persistence context. */
  @Inject
  public Directory(EntityManager em, Keyring keys) {
    this.em = em;
    this.data = new PersonalData(keys);
  }

  /**
   * A person inside the scope, as of its day (P6).
   *
   * @throws MergedPerson when her record leads to another inside the scope (M5)
   * @throws UnknownSubject when there is none, or outside
   */
  public PersonView inScope(Scope scope, long personId) {
    return seen(scope, personId).orElseThrow(() -> unknown(scope, personId));
  }

  private Optional<PersonView> seen(Scope scope, long personId) {
    return find(scope, personId)
        .filter(found -> scope.isSelf(personId) || scope.covers(found.path()));
  }

  private UnknownSubject unknown(Scope scope, long personId) {
    long stays = new PersonAliases(em).resolve(personId);
    return stays != personId && seen(scope, stays).isPresent()
        ? new MergedPerson(personId, stays)
        : new UnknownSubject("person:" + personId);
  }

  /** Whether a person is inside the scope, as of its day (P6). */
  public boolean sees(Scope scope, long personId) {
    return find(scope, personId)
        .filter(found -> scope.isSelf(personId) || scope.covers(found.path()))
        .isPresent();
  }

  private static final String PLACE =
      "(SELECT o.path FROM employment w JOIN organisation_state o"
          + " ON o.organisation_id = w.organisation_id"
          + " AND o.from_day <= LEAST(:day, COALESCE(w.until_day - INTERVAL 1 DAY, :day))"
          + " AND o.until_day > LEAST(:day, COALESCE(w.until_day - INTERVAL 1 DAY, :day))"
          + " WHERE w.person_id = :person AND w.main AND w.from_day <= :day"
          + " ORDER BY w.from_day DESC LIMIT 1)";

  /**
   * P6 as SQL: the path of where somebody works on a day, or was last by then.
   *
   * @param person column of her id
   * @param day mark of the day
   */
  public static String placeOf(String person, String day) {
    return PLACE.replace(":person", person).replace(":day", day);
  }

  private Optional<PersonView> find(Scope scope, long personId) {
    return Rows.first(
        em,
        COLUMNS
            + " FROM person p JOIN employment e ON e.person_id = p.id AND e.main"
            + " JOIN organisation_state o ON o.organisation_id = e.organisation_id"
            + " AND o.from_day <= LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " AND o.until_day > LEAST(?2, COALESCE(e.until_day - INTERVAL 1 DAY, ?2))"
            + " WHERE p.id = ?1 AND e.from_day <= ?2 ORDER BY e.from_day DESC LIMIT 1",
        row -> view(row, row.day(9)),
        personId,
        scope.day());
  }

  /**
   * N5: people inside the scope on its day, by name, the asker among them wherever she works; each
   * person once. At most four statements.
   */
  public Page<FoundPerson> search(Scope scope, PeopleQuery query, Page.Request page) {
    return new PeopleSearch(em, data).find(plain(scope, query), query, page);
  }

  /** What people are employed as beside their main employment on a day; one statement. */
  public Map<Long, List<FoundPerson.Post>> beside(Collection<Long> persons, LocalDate day) {
    Map<Long, List<FoundPerson.Post>> posts = new HashMap<>();
    if (persons.isEmpty()) {
      return posts;
    }
    Rows.list(
            em,
            "SELECT e.person_id, e.kind, e.organisation_id, o.name, o.path, e.until_day"
                + " FROM employment e JOIN organisation_state o ON o.organisation_id = e.organisation_id"
                + " AND o.from_day <= ?1 AND o.until_day > ?1 WHERE NOT e.main"
                + " AND e.from_day <= ?1 AND (e.until_day IS NULL OR e.until_day > ?1)"
                + " AND e.person_id IN ("
                + Rows.ids(persons)
                + ") ORDER BY e.person_id, e.from_day, e.id",
            row ->
                Map.entry(
                    row.number(0),
                    new FoundPerson.Post(
                        row.word(1, EmploymentKind.class),
                        row.number(2),
                        row.text(3),
                        row.text(4),
                        row.day(5))),
            day)
        .forEach(
            one ->
                posts.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return posts;
  }

  /**
   * Without the exception for the asker where it makes no difference: a condition on either of two
   * tables is one that no index serves.
   */
  private Scope plain(Scope scope, PeopleQuery query) {
    if (scope.self().isEmpty() || scope.subtrees().isEmpty()) {
      return scope;
    }
    boolean inside =
        query.below().filter(top -> scope.covers(top.path())).isPresent()
            || find(scope, scope.self().getAsLong())
                .filter(self -> scope.covers(self.path()))
                .isPresent();
    return inside
        ? new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day())
        : scope;
  }

  /**
   * What people are called now; for showing whom a fact names that is inside the scope. One
   * statement.
   *
   * @param persons ids, of merged records too (M1)
   */
  public Map<Long, String> names(Collection<Long> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return Rows.list(
            em,
            "SELECT i.id, p.name FROM person i JOIN person p ON p.id = i.main_id WHERE i.id IN ("
                + Rows.ids(persons)
                + ")",
            row -> Map.entry(row.number(0), row.text(1)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** P2: the masked ID number of a person inside the scope; empty when none is on record. */
  public String maskedIdNumber(Scope scope, long personId) {
    inScope(scope, personId);
    return Rows.first(
            em,
            "SELECT id_number FROM person WHERE main_id = ?1 AND id_number IS NOT NULL"
                + " ORDER BY id <> main_id, merged_at, id LIMIT 1",
            row -> data.document(row.bytes(0)).map(IdentityDocument::masked).orElse(""),
            personId)
        .orElse("");
  }

  static PersonView view(Rows.Row row, LocalDate since) {
    return new PersonView(
        row.number(0),
        row.text(1),
        row.number(2),
        row.text(3),
        row.text(4),
        row.missing(5) ? Optional.empty() : Optional.of(row.word(5, CertificateLevel.class)),
        row.word(6, WorkerCategory.class),
        since,
        row.day(8));
  }
}
