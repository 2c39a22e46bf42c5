package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads the organisation tree. */
@ApplicationScoped
public class Organisations {
  private static final String COLUMNS = "SELECT o.id, o.name, o.kind, o.level, o.path";

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

  /** An organisation inside the scope; {@link UnknownSubject} when there is none or outside. */
  public OrganisationView inScope(Scope scope, long id) {
    return find(id)
        .filter(found -> scope.covers(found.path()))
        .orElseThrow(() -> new UnknownSubject("organisation:" + id));
  }

  /** An organisation by id. */
  public Optional<OrganisationView> find(long id) {
    return Rows.first(
        em, COLUMNS + " FROM organisation o WHERE o.id = ?1", Organisations::view, id);
  }

  /** Direct children, by name. */
  public List<OrganisationView> children(long id) {
    return Rows.list(
        em,
        COLUMNS + " FROM organisation o WHERE o.parent_id = ?1 ORDER BY o.id",
        Organisations::view,
        id);
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
            COLUMNS + " FROM organisation o WHERE o.id IN (" + ids + ") ORDER BY LENGTH(o.path)",
            Organisations::view)
        .stream()
        .filter(above -> scope.covers(above.path()))
        .toList();
  }

  /**
   * An organisation inside the scope with what lies around it: its trail as in {@link #trail} and
   * its children as in {@link #children}; one statement.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public Around around(Scope scope, long id) {
    Map<Boolean, List<OrganisationView>> below =
        Rows.list(
                em,
                "WITH RECURSIVE up AS (SELECT id, name, kind, level, path, parent_id"
                    + " FROM organisation WHERE id = ?1 UNION ALL SELECT p.id, p.name, p.kind,"
                    + " p.level, p.path, p.parent_id FROM organisation p"
                    + " JOIN up u ON p.id = u.parent_id)"
                    + " SELECT id, name, kind, level, path, 0 AS below FROM up UNION ALL"
                    + " SELECT c.id, c.name, c.kind, c.level, c.path, 1 FROM organisation c"
                    + " WHERE c.parent_id = ?1 ORDER BY below, LENGTH(path), id",
                row -> Map.entry(row.flag(5), view(row)),
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
