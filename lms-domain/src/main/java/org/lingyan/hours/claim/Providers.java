package org.lingyan.hours.claim;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Reads the registers of providers (L13). */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Providers {
  private static final String COLUMNS =
      "SELECT v.id, v.organisation_id, COALESCE(o.name, ''), v.name, v.kind";
  private static final String FROM =
      " FROM provider v LEFT JOIN organisation_state o ON o.organisation_id = v.organisation_id"
          + " AND o.from_day <= ?1 AND o.until_day > ?1";

  private final EntityManager em;

  /** For the container's proxy. */
  protected Providers() {
    this(null);
  }

  /** Reads through this persistence context. */
  @Inject
  public Providers(EntityManager em) {
    this.em = em;
  }

  /**
   * Providers of the registers inside the scope and of those above it, which it uses; by name.
   *
   * @param text part of a name; blank for all
   */
  public Page<ProviderView> inScope(Scope scope, String text, Page.Request page) {
    Where where = new Where();
    where.numbered("?", scope.day());
    Where inside = where;
    // What lies above is named by its ids, which are numbers of our own.
    Set<Long> above = new TreeSet<>();
    scope.subtrees().forEach(path -> Organisations.ids(path).forEach(above::add));
    List<Object> paths = new ArrayList<>();
    String any =
        scope.subtrees().stream()
            .map(
                path -> {
                  paths.add(path + "%");
                  return "o.path LIKE ?";
                })
            .collect(Collectors.joining(" OR "));
    if (any.isEmpty()) {
      return new Page<>(List.of(), page.page(), page.size(), 0);
    }
    inside.and("(" + any + " OR v.organisation_id IN (" + Rows.ids(above) + "))", paths.toArray());
    return page(inside, text, page);
  }

  /**
   * Providers that people at an organisation choose from: those of its register and of all above
   * it; by name.
   */
  public Page<ProviderView> usedAt(String path, String text, LocalDate day, Page.Request page) {
    Where where = new Where();
    where.numbered("?", day);
    List<Long> above = Organisations.ids(path).boxed().toList();
    where.and(above.isEmpty() ? "1 = 0" : "v.organisation_id IN (" + Rows.ids(above) + ")");
    return page(where, text, page);
  }

  /** The provider that a name means at an organisation: of the nearest register that has it. */
  public Optional<ProviderView> named(String path, String name, LocalDate day) {
    String key = ClaimContent.key(name);
    List<Long> above = Organisations.ids(path).boxed().toList();
    if (key.isEmpty() || above.isEmpty()) {
      return Optional.empty();
    }
    return Rows.list(
            em,
            COLUMNS
                + FROM
                + " WHERE v.name_key = ?2 AND v.organisation_id IN ("
                + Rows.ids(above)
                + ") ORDER BY LENGTH(o.path) DESC",
            Providers::bare,
            day,
            key)
        .stream()
        .findFirst()
        .map(found -> filed(List.of(found)).get(0));
  }

  /** Whether people at an organisation choose from the register that has this provider. */
  public boolean isUsedAt(String path, long providerId) {
    List<Long> above = Organisations.ids(path).boxed().toList();
    return !above.isEmpty()
        && Rows.first(
                em,
                "SELECT 1 FROM provider WHERE id = ?1 AND organisation_id IN ("
                    + Rows.ids(above)
                    + ")",
                row -> true,
                providerId)
            .isPresent();
  }

  /**
   * A provider, whoever's register has it.
   *
   * @throws UnknownSubject when there is none
   */
  ProviderView find(long id, LocalDate day) {
    return Rows.first(em, COLUMNS + FROM + " WHERE v.id = ?2", Providers::bare, day, id)
        .map(found -> filed(List.of(found)).get(0))
        .orElseThrow(() -> new UnknownSubject("provider:" + id));
  }

  /**
   * A provider of a register that the scope keeps or uses.
   *
   * @throws UnknownSubject when there is none for it
   */
  public ProviderView find(Scope scope, long id) {
    ProviderView found = find(id, scope.day());
    boolean used =
        scope.subtrees().stream().anyMatch(path -> isUsedAt(path, id)) || keeps(scope, found);
    if (!used) {
      throw new UnknownSubject("provider:" + id);
    }
    return found;
  }

  /** Whether the register that has this provider is kept inside the scope. */
  public boolean keeps(Scope scope, ProviderView provider) {
    return Rows.first(
            em,
            "SELECT path FROM organisation_state WHERE organisation_id = ?1 AND from_day <= ?2"
                + " AND until_day > ?2",
            row -> row.text(0),
            provider.organisationId(),
            scope.day())
        .filter(scope::covers)
        .isPresent();
  }

  private Page<ProviderView> page(Where where, String text, Page.Request page) {
    if (!text.isBlank()) {
      where.and("v.name LIKE ?", Rows.containing(text.strip()));
    }
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*)" + FROM + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit =
        where.numbered(" ORDER BY v.name, v.id LIMIT ? OFFSET ?", page.size(), page.offset());
    List<ProviderView> rows =
        Rows.list(em, COLUMNS + FROM + where.sql() + limit, Providers::bare, where.parameters());
    return new Page<>(filed(rows), page.page(), page.size(), total);
  }

  private static ProviderView bare(Rows.Row row) {
    return new ProviderView(
        row.number(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.word(4, ProviderKind.class),
        List.of());
  }

  /** The same with their filings; one statement. */
  private List<ProviderView> filed(Collection<ProviderView> bare) {
    if (bare.isEmpty()) {
      return List.of();
    }
    Map<Long, List<Filing>> filings = new HashMap<>();
    Rows.list(
            em,
            "SELECT f.provider_id, f.id, f.from_day, f.until_day, f.notice, f.at, w.notice"
                + " FROM provider_filing f LEFT JOIN provider_filing w ON w.withdraws = f.id"
                + " WHERE f.withdraws IS NULL AND f.provider_id IN ("
                + Rows.ids(bare.stream().map(ProviderView::id).toList())
                + ") ORDER BY f.from_day, f.id",
            row ->
                Map.entry(
                    row.number(0),
                    new Filing(
                        row.number(1),
                        new DateRange(row.day(2), row.day(3)),
                        row.text(4),
                        row.moment(5).orElseThrow(),
                        row.missing(6) ? Optional.empty() : Optional.of(row.text(6)))))
        .forEach(
            one ->
                filings.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
    return bare.stream()
        .map(
            one ->
                new ProviderView(
                    one.id(),
                    one.organisationId(),
                    one.organisation(),
                    one.name(),
                    one.kind(),
                    filings.getOrDefault(one.id(), List.of())))
        .toList();
  }
}
