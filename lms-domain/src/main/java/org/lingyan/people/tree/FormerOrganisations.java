package org.lingyan.people.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/**
 * Organisations that are no more (T10): whoever has in scope where one stood on its last day may
 * read what became of it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class FormerOrganisations {
  private final EntityManager em;
  private final Organisations organisations;

  /** For the container's proxy. */
  protected FormerOrganisations() {
    this(null, null);
  }

  /** Reads through these. */
  @Inject
  public FormerOrganisations(EntityManager em, Organisations organisations) {
    this.em = em;
    this.organisations = organisations;
  }

  /**
   * An organisation that is no more, as it was last.
   *
   * @param id id
   * @param name its last name
   * @param how what happened to it: {@link TreeChangeKind#MERGE}, {@link TreeChangeKind#CLOSE}, or
   *     {@link TreeChangeKind#UNDO} when its establishing was taken back
   * @param since first day without it
   * @param into the organisation that took over, in case of a merge
   * @param intoName what that is called, or was called last
   */
  public record Former(
      long id,
      String name,
      TreeChangeKind how,
      LocalDate since,
      OptionalLong into,
      String intoName) {}

  /** Where one stood last; of one that was there on no day, where it would have stood. */
  private record Last(long id, String path, LocalDate from, LocalDate until, String name) {
    LocalDate day() {
      return until.isAfter(from) ? until.minusDays(1) : from;
    }
  }

  /**
   * What is no more; empty when the organisation is there for the asker, see {@link
   * Organisations#changeable}.
   *
   * @throws UnknownSubject when it lies outside the scope, also on its last day, or never was
   */
  public Optional<Former> find(Scope scope, long id, LocalDate day) {
    if (organisations.isChangeable(scope, id, day)) {
      return Optional.empty();
    }
    Last last =
        last(List.of(id)).stream()
            .filter(one -> isOver(one, scope) && scope.on(one.day()).covers(one.path()))
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("organisation:" + id));
    return Optional.of(former(last, scope));
  }

  /**
   * Refuses who may neither change an organisation nor read what became of it.
   *
   * @throws UnknownSubject then
   */
  public void readable(Scope scope, long id, LocalDate day) {
    find(scope, id, day);
  }

  /** Those of these that {@link #readable} would let the asker read today. */
  public Set<Long> readable(Scope scope, Collection<Long> some) {
    Set<Long> readable = new HashSet<>(inside(scope, some));
    List<Long> others = some.stream().filter(id -> !readable.contains(id)).distinct().toList();
    last(others).stream()
        .filter(
            one ->
                isOver(one, scope)
                    ? scope.on(one.day()).covers(one.path())
                    : organisations.isChangeable(scope, one.id(), scope.day()))
        .forEach(one -> readable.add(one.id()));
    return readable;
  }

  /** Those of these that stand inside the scope on its day. */
  private List<Long> inside(Scope scope, Collection<Long> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    Where where = new Where();
    where.and("from_day <= ? AND until_day > ?", scope.day(), scope.day());
    where.and("organisation_id IN (" + Rows.ids(some) + ")");
    scope.restrict(where, "path");
    return Rows.list(
        em,
        "SELECT organisation_id FROM organisation_state" + where.sql(),
        row -> row.number(0),
        where.parameters());
  }

  /** Where an organisation stood last, whenever that was; empty when there never was one. */
  Optional<String> lastPath(long id) {
    return last(List.of(id)).stream().findFirst().map(Last::path);
  }

  private static boolean isOver(Last last, Scope scope) {
    return !last.until().isAfter(scope.day()) || !last.until().isAfter(last.from());
  }

  private List<Last> last(Collection<Long> some) {
    if (some.isEmpty()) {
      return List.of();
    }
    List<Last> stood =
        latest(
            "SELECT organisation_id, path, from_day, until_day, name FROM organisation_state"
                + " WHERE organisation_id IN ("
                + Rows.ids(some)
                + ") ORDER BY from_day");
    Set<Long> never = new HashSet<>(some);
    stood.forEach(one -> never.remove(one.id()));
    if (never.isEmpty()) {
      return stood;
    }
    List<Last> all = new ArrayList<>(stood);
    all.addAll(
        latest(
            "SELECT organisation_id, path, from_day, from_day, name FROM organisation_before"
                + " WHERE organisation_id IN ("
                + Rows.ids(never)
                + ") ORDER BY event_id"));
    return all;
  }

  private List<Last> latest(String sql) {
    Map<Long, Last> latest =
        Rows.list(
                em,
                sql,
                row -> new Last(row.number(0), row.text(1), row.day(2), row.day(3), row.text(4)))
            .stream()
            .collect(Collectors.toMap(Last::id, one -> one, (earlier, later) -> later));
    return List.copyOf(latest.values());
  }

  private record End(TreeChangeKind how, OptionalLong other, LocalDate day) {}

  private Former former(Last last, Scope scope) {
    End end =
        Rows.first(
                em,
                "SELECT e.kind, e.other_id, e.day FROM organisation_event e"
                    + " WHERE e.organisation_id = ?1 AND (e.kind IN ('MERGE', 'CLOSE')"
                    + " OR EXISTS (SELECT 1 FROM organisation_event o WHERE o.id = e.undoes"
                    + " AND o.kind = 'OPEN'))"
                    + " AND NOT EXISTS (SELECT 1 FROM organisation_event u WHERE u.undoes = e.id)"
                    + " ORDER BY e.id DESC LIMIT 1",
                row -> new End(row.word(0, TreeChangeKind.class), row.maybeNumber(1), row.day(2)),
                last.id())
            .orElse(new End(TreeChangeKind.CLOSE, OptionalLong.empty(), last.until()));
    OptionalLong into = end.how() == TreeChangeKind.MERGE ? end.other() : OptionalLong.empty();
    String intoName =
        into.isPresent()
            ? organisations
                .names(List.of(into.getAsLong()), scope.day())
                .getOrDefault(into.getAsLong(), "")
            : "";
    return new Former(last.id(), last.name(), end.how(), end.day(), into, intoName);
  }
}
