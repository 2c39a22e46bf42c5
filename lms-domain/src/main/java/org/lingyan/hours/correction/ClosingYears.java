package org.lingyan.hours.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Closes years and opens them again (Q1). The scope is that of the right CLOSE_YEAR. */
@ApplicationScoped
public class ClosingYears {
  private static final int LONGEST_REASON = 500;
  private static final String CLOSING =
      "SELECT c.id, c.organisation_id, o.name, c.year, c.reason, c.closed_at,"
          + " COALESCE(bp.name, b.name), c.reopened_at, COALESCE(rp.name, r.name),"
          + " c.reopened_why FROM year_closing c"
          + " JOIN organisation_state o ON o.organisation_id = c.organisation_id"
          + " LEFT JOIN account b ON b.id = c.closed_by LEFT JOIN person bp ON bp.id = b.person_id"
          + " LEFT JOIN account r ON r.id = c.reopened_by"
          + " LEFT JOIN person rp ON rp.id = r.person_id";

  private final EntityManager em;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected ClosingYears() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClosingYears(EntityManager em, Organisations organisations, ActionLog log) {
    this.em = em;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * One page of the years closed at organisations inside the scope, and above them, for what is
   * closed above is closed here too; the last closed first.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<ClosedYear> list(Scope scope, Page.Request page) {
    Where where = touching(scope);
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM year_closing c JOIN organisation_state o"
                    + " ON o.organisation_id = c.organisation_id"
                    + where.sql(),
                row -> row.number(0),
                where.parameters())
            .orElse(0L);
    String limit =
        where.numbered(
            " ORDER BY c.closed_at DESC, c.id DESC LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(em, CLOSING + where.sql() + limit, ClosingYears::view, where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  private static Where touching(Scope scope) {
    Where where = new Where().and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    List<String> paths = scope.subtrees();
    return paths.isEmpty()
        ? where.and("1 = 0")
        : where.and(
            paths.stream()
                .map(path -> "o.path LIKE ? OR ? LIKE CONCAT(o.path, '%')")
                .collect(Collectors.joining(" OR ", "(", ")")),
            paths.stream().flatMap(path -> Stream.of(path + "%", path)).toArray());
  }

  /**
   * Closes a year for everybody who worked at or below an organisation in it.
   *
   * @throws UnknownSubject when the organisation lies outside the scope
   */
  @Transactional
  public Outcome<ClosedYear> close(
      Scope scope, long organisationId, int year, String reason, Instant at) {
    OrganisationView place = organisations.inScope(scope, organisationId);
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Outcome.refused(new CorrectionRefusal.NoReason());
    }
    if (year >= scope.day().getYear()) {
      return Outcome.refused(new CorrectionRefusal.NotOver(year));
    }
    Rows.first(
        em, "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE", row -> true, organisationId);
    Optional<ClosedYear> before = closed(place, year, scope);
    if (before.isPresent()) {
      return before.get().organisationId() == organisationId
          ? new Outcome.AlreadyRecorded<>(before.get())
          : Outcome.refused(new CorrectionRefusal.ClosedAlready(before.get().organisation()));
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO year_closing (id, organisation_id, year, reason, closed_at, closed_by)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        id,
        organisationId,
        year,
        reason.strip(),
        at,
        scope.accountId());
    record("year.close", organisationId, year, scope, at);
    return new Outcome.Recorded<>(one(scope, id));
  }

  /**
   * Opens a year again; twice is once.
   *
   * @throws UnknownSubject when there is no such closing inside the scope
   */
  @Transactional
  public Outcome<ClosedYear> reopen(Scope scope, long id, String reason, Instant at) {
    ClosedYear closing = one(scope, id);
    if (!closing.closed()) {
      return new Outcome.AlreadyRecorded<>(closing);
    }
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Outcome.refused(new CorrectionRefusal.NoReason());
    }
    Rows.change(
        em,
        "UPDATE year_closing SET reopened_at = ?2, reopened_by = ?3, reopened_why = ?4"
            + " WHERE id = ?1 AND reopened_at IS NULL",
        id,
        at,
        scope.accountId(),
        reason.strip());
    record("year.reopen", closing.organisationId(), closing.year(), scope, at);
    return new Outcome.Recorded<>(one(scope, id));
  }

  private Optional<ClosedYear> closed(OrganisationView place, int year, Scope scope) {
    return Rows.first(
        em,
        CLOSING
            + " WHERE o.from_day <= ?1 AND o.until_day > ?1 AND c.year = ?2"
            + " AND c.reopened_at IS NULL AND ?3 LIKE CONCAT(o.path, '%') ORDER BY LENGTH(o.path)",
        ClosingYears::view,
        scope.day(),
        year,
        place.path());
  }

  private ClosedYear one(Scope scope, long id) {
    Where where = inside(scope);
    where.and("c.id = ?", id);
    return Rows.first(em, CLOSING + where.sql(), ClosingYears::view, where.parameters())
        .orElseThrow(() -> new UnknownSubject("year-closing:" + id));
  }

  /**
   * A closing of an organisation inside the scope.
   *
   * @throws UnknownSubject when there is none
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public ClosedYear find(Scope scope, long id) {
    return one(scope, id);
  }

  private static Where inside(Scope scope) {
    Where where = new Where().and("o.from_day <= ? AND o.until_day > ?", scope.day(), scope.day());
    scope.restrict(where, "o.path");
    return where;
  }

  private void record(String name, long organisation, int year, Scope scope, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            "organisation:" + organisation,
            Action.Result.DONE,
            Integer.toString(year)));
  }

  private static ClosedYear view(Rows.Row row) {
    return new ClosedYear(
        row.number(0),
        row.number(1),
        row.text(2),
        row.count(3),
        row.text(4),
        row.moment(5).orElseThrow(),
        row.text(6),
        row.moment(7),
        row.moment(7).map(at -> row.text(8)),
        row.text(9));
  }
}
