package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads the organisation tree. */
@ApplicationScoped
public class Organisations {
  private static final String COLUMNS =
      "SELECT o.organisation_id, o.name, o.kind, o.level, o.path FROM organisation_state o";
  private static final String ON = " AND o.from_day <= ?1 AND o.until_day > ?1";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Organisations() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Organisations(EntityManager em) {
    this.em = em;
  }

  /**
   * An organisation inside the scope, as it is on the scope's day.
   *
   * @throws UnknownSubject when there is none on that day, or outside
   */
  public OrganisationView inScope(Scope scope, long id) {
    return find(id, scope.day())
        .filter(found -> scope.covers(found.path()))
        .orElseThrow(() -> new UnknownSubject("organisation:" + id));
  }

  /**
   * Whether somebody may change an organisation from a day on: it lies inside the scope today or on
   * that day, or will do so when it is established.
   *
   * @throws UnknownSubject when neither
   */
  public void changeable(Scope scope, long id, LocalDate day) {
    if (!isChangeable(scope, id, day)) {
      throw new UnknownSubject("organisation:" + id);
    }
  }

  /** The same as an answer. */
  public boolean isChangeable(Scope scope, long id, LocalDate day) {
    return find(id, scope.day()).filter(found -> scope.covers(found.path())).isPresent()
        || find(id, day).filter(found -> scope.on(day).covers(found.path())).isPresent()
        || Rows.first(
                em,
                "SELECT path, from_day FROM organisation_state WHERE organisation_id = ?1"
                    + " ORDER BY from_day LIMIT 1",
                row -> new DatedPath(row.text(0), new DateRange(row.day(1), row.day(1))),
                id)
            .filter(first -> first.days().from().isAfter(scope.day()))
            .filter(first -> scope.on(first.days().from()).covers(first.path()))
            .isPresent();
  }

  /** An organisation by id, as it is on a day; empty when there is none on that day. */
  public Optional<OrganisationView> find(long id, LocalDate day) {
    return Rows.first(
        em, COLUMNS + " WHERE o.organisation_id = ?2" + ON, Organisations::view, day, id);
  }

  /**
   * Keeps the tree as it is until the caller's transaction ends: an organisation must not be closed
   * while somebody is being employed there.
   */
  public void hold() {
    new TreeStates(em).hold();
  }

  /** The last day of an organisation whose end is on record; empty when it is there for good. */
  public Optional<LocalDate> lastDay(long id) {
    return Rows.first(
            em,
            "SELECT MAX(until_day) FROM organisation_state WHERE organisation_id = ?1"
                + " HAVING MAX(until_day) < ?2",
            row -> row.day(0),
            id,
            DateRange.FOREVER)
        .map(end -> end.minusDays(1));
  }

  /** What organisations were called from day to day; one statement. */
  public DatedNames dated(Collection<Long> organisations) {
    if (organisations.isEmpty()) {
      return new DatedNames(Map.of());
    }
    return new DatedNames(
        Rows.list(
                em,
                "SELECT organisation_id, from_day, name FROM organisation_state"
                    + " WHERE organisation_id IN ("
                    + Rows.ids(organisations)
                    + ") ORDER BY organisation_id, from_day",
                row -> Map.entry(row.number(0), new DatedNames.Since(row.day(1), row.text(2))))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
  }

  /**
   * What organisations are called on a day, or were called last when they are gone by then; one
   * statement.
   */
  public Map<Long, String> names(Collection<Long> organisations, LocalDate day) {
    if (organisations.isEmpty()) {
      return Map.of();
    }
    String ids = Rows.ids(organisations);
    return Rows.list(
            em,
            "SELECT organisation_id, name FROM organisation_state WHERE organisation_id IN ("
                + ids
                + ") AND from_day <= ?1 ORDER BY from_day",
            row -> Map.entry(row.number(0), row.text(1)),
            day)
        .stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
  }

  /** Direct children on a day. */
  public List<OrganisationView> children(long id, LocalDate day) {
    return Rows.list(
        em,
        COLUMNS + " WHERE o.parent_id = ?2" + ON + " ORDER BY o.organisation_id",
        Organisations::view,
        day,
        id);
  }

  /**
   * Organisations inside the scope whose name, or whose label with the name above it, is the text
   * or else has it as a part; on the scope's day, the shortest names first.
   *
   * @param text what somebody typed; blank finds all
   * @param most how many at most
   */
  public List<Named> named(Scope scope, String text, int most) {
    String wanted = text.strip();
    Where where = new Where();
    where.and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(where, "o.path");
    if (!wanted.isEmpty()) {
      where.and(
          "(o.name LIKE ? OR CONCAT(COALESCE(p.name, ''), ?, o.name) = ?)",
          Rows.containing(wanted),
          Named.BETWEEN,
          wanted);
    }
    String day = where.numbered("?", scope.day());
    String order =
        where.numbered(" ORDER BY o.name = ? DESC, LENGTH(o.path), o.name LIMIT ?", wanted, most);
    return Rows.list(
        em,
        "SELECT o.organisation_id, o.name, o.kind, o.level, o.path, COALESCE(p.name, '')"
            + " FROM organisation_state o LEFT JOIN organisation_state p"
            + " ON p.organisation_id = o.parent_id AND p.from_day <= "
            + day
            + " AND p.until_day > "
            + day
            + where.sql()
            + order,
        row -> new Named(view(row), row.text(5)),
        where.parameters());
  }

  /**
   * An organisation as people tell it apart from others of the same name.
   *
   * @param organisation itself
   * @param above name of what stands directly above it; empty at the top
   */
  public record Named(OrganisationView organisation, String above) {
    private static final String BETWEEN = " / ";

    /** Both names. */
    public String label() {
      return above.isEmpty() ? organisation.name() : above + BETWEEN + organisation.name();
    }
  }

  /**
   * The organisation and what lies above it inside the scope, topmost first: the path to click back
   * up.
   */
  public List<OrganisationView> trail(Scope scope, OrganisationView organisation) {
    String ids = ids(organisation.path()).mapToObj(Long::toString).collect(Collectors.joining(","));
    // Only digits, taken from our own path column: nothing foreign enters the statement.
    return Rows.list(
            em,
            COLUMNS + " WHERE o.organisation_id IN (" + ids + ")" + ON + " ORDER BY LENGTH(o.path)",
            Organisations::view,
            scope.day())
        .stream()
        .filter(above -> scope.covers(above.path()))
        .toList();
  }

  /**
   * An organisation inside the scope with what lies around it on the scope's day: its trail as in
   * {@link #trail} and its children as in {@link #children}; one statement.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public Around around(Scope scope, long id) {
    Map<Boolean, List<OrganisationView>> below =
        Rows.list(
                em,
                "WITH RECURSIVE tree AS (SELECT organisation_id AS id, name, kind, level, path,"
                    + " parent_id FROM organisation_state WHERE from_day <= ?1 AND until_day > ?1"
                    + " AND organisation_id = ?2 UNION ALL SELECT p.organisation_id, p.name,"
                    + " p.kind, p.level, p.path, p.parent_id FROM organisation_state p"
                    + " JOIN tree t ON p.organisation_id = t.parent_id"
                    + " WHERE p.from_day <= ?1 AND p.until_day > ?1)"
                    + " SELECT id, name, kind, level, path, 0 AS below FROM tree UNION ALL"
                    + " SELECT c.organisation_id, c.name, c.kind, c.level, c.path, 1"
                    + " FROM organisation_state c WHERE c.parent_id = ?2 AND c.from_day <= ?1"
                    + " AND c.until_day > ?1 ORDER BY below, LENGTH(path), id",
                row -> Map.entry(row.flag(5), view(row)),
                scope.day(),
                id)
            .stream()
            .collect(
                Collectors.partitioningBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    List<OrganisationView> trail =
        below.get(false).stream().filter(above -> scope.covers(above.path())).toList();
    if (trail.isEmpty()) {
      throw new UnknownSubject("organisation:" + id);
    }
    return new Around(trail.get(trail.size() - 1), trail, below.get(true));
  }

  /**
   * An organisation and what lies around it.
   *
   * @param organisation itself
   * @param trail what lies above it inside the scope, topmost first, itself last
   * @param children what lies directly below it
   */
  public record Around(
      OrganisationView organisation,
      List<OrganisationView> trail,
      List<OrganisationView> children) {}

  /**
   * What an organisation that is split off from this one stands below: beside it; at the top, it.
   */
  public long beside(long id, LocalDate day) {
    long[] path = find(id, day).map(place -> ids(place.path()).toArray()).orElse(new long[] {id});
    return path.length < 2 ? id : path[path.length - 2];
  }

  /** Where an organisation stands and stood; one statement. */
  public List<DatedPath> places(long id) {
    return Rows.list(
        em,
        "SELECT path, from_day, until_day FROM organisation_state WHERE organisation_id = ?1"
            + " ORDER BY from_day",
        row -> new DatedPath(row.text(0), new DateRange(row.day(1), row.day(2))),
        id);
  }

  /** The path of the lowest organisation that holds both; {@code /} when none does. */
  public static String common(String one, String other) {
    int same = 0;
    while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.substring(0, one.substring(0, same).lastIndexOf('/') + 1);
  }

  /** Whether an organisation with this path stands at the top of the tree. */
  public static boolean isTop(String path) {
    return ids(path).count() == 1;
  }

  /** The ids along a path, root first. */
  public static LongStream ids(String path) {
    return Arrays.stream(path.split("/")).filter(id -> !id.isEmpty()).mapToLong(Long::parseLong);
  }

  private static OrganisationView view(Rows.Row row) {
    return new OrganisationView(
        row.number(0),
        row.text(1),
        row.word(2, OrganisationKind.class),
        row.word(3, OrganisationLevel.class),
        row.text(4));
  }
}
