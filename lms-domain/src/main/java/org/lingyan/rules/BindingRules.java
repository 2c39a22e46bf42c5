package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Binds requirements to subtrees by date, and ends that (R3, R8). */
@ApplicationScoped
public class BindingRules {
  private final EntityManager em;
  private final Organisations organisations;
  private final Event<RulesChanged> changed;
  private final ActionLog log;

  /** For the container's proxy. */
  protected BindingRules() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public BindingRules(
      EntityManager em, Organisations organisations, Event<RulesChanged> changed, ActionLog log) {
    this.em = em;
    this.organisations = organisations;
    this.changed = changed;
    this.log = log;
  }

  /** Where requirements are bound, at or below a place or above it, on whatever day. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<BindingView> around(OrganisationView place, LocalDate day) {
    String above =
        Organisations.ids(place.path())
            .mapToObj(Long::toString)
            .collect(java.util.stream.Collectors.joining(","));
    return Rows.list(
        em,
        // Only digits, taken from our own path column: nothing foreign enters the statement.
        "SELECT b.id, b.rule_id, b.organisation_id, o.name, o.path, b.main, b.from_day,"
            + " b.until_day FROM rule_binding b JOIN organisation_state o"
            + " ON o.organisation_id = b.organisation_id AND o.from_day <= ?1 AND o.until_day > ?1"
            + " WHERE b.organisation_id IN ("
            + above
            + ") OR o.path LIKE ?2 ORDER BY o.path, b.main DESC, b.rule_id, b.from_day",
        BindingRules::view,
        day,
        place.path() + "%");
  }

  /**
   * Where requirements are bound in what a scope covers, and above it; in the order of the tree.
   *
   * @param scope as of its day
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<BindingView> around(Scope scope) {
    Map<Long, BindingView> found = new LinkedHashMap<>();
    scope.subtrees().stream()
        .map(path -> Organisations.ids(path).reduce(0, (above, below) -> below))
        .flatMap(place -> organisations.find(place, scope.day()).stream())
        .flatMap(place -> around(place, scope.day()).stream())
        .forEach(binding -> found.putIfAbsent(binding.id(), binding));
    return List.copyOf(found.values());
  }

  /**
   * A binding inside the scope.
   *
   * @throws UnknownSubject when there is none
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public BindingView inScope(Scope scope, long id) {
    return around(scope).stream()
        .filter(binding -> binding.id() == id && scope.covers(binding.path()))
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("binding:" + id));
  }

  /**
   * How many people work at or below a place on a day, mainly there and as somebody whom a
   * requirement is for. Of those whom it binds by their certificate, not all hold one.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int concerned(String path, HoursRule rule, LocalDate day) {
    Where where = new Where();
    where.and("e.main AND o.path LIKE ?", path + "%");
    where.and("e.from_day <= ? AND (e.until_day IS NULL OR e.until_day > ?)", day, day);
    where.and("o.from_day <= ? AND o.until_day > ?", day, day);
    List<WorkerCategory> workers = List.copyOf(rule.binds().workers());
    where.and(
        "e.worker_category IN (" + String.join(",", Collections.nCopies(workers.size(), "?")) + ")",
        workers.toArray());
    return Rows.first(
            em,
            "SELECT COUNT(DISTINCT e.person_id) FROM employment e JOIN organisation_state o"
                + " ON o.organisation_id = e.organisation_id"
                + where.sql(),
            row -> row.count(0),
            where.parameters())
        .orElse(0);
  }

  /**
   * Binds a requirement.
   *
   * @param organisationId top of whom it binds, inside the scope
   * @param main whether boards show it first
   * @param from first day
   * @throws UnknownSubject when there is no such requirement, or the organisation lies outside
   */
  @Transactional
  public Outcome<Long> bind(
      Scope scope, String ruleId, long organisationId, boolean main, LocalDate from, Instant at) {
    OrganisationView place = organisations.inScope(scope, organisationId);
    if (Rows.first(em, "SELECT 1 FROM rule_version WHERE rule_id = ?1 LIMIT 1", row -> true, ruleId)
        .isEmpty()) {
      throw new UnknownSubject("rule:" + ruleId);
    }
    Rows.first(
        em, "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE", row -> true, organisationId);
    Optional<BindingView> before =
        around(place, scope.day()).stream()
            .filter(one -> one.ruleId().equals(ruleId) && place.path().startsWith(one.path()))
            .filter(one -> one.days().until().isAfter(from))
            .findFirst();
    if (before.isPresent()) {
      return Outcome.refused(
          new RuleRefusal.Bound(before.get().organisation(), before.get().days().from()));
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO rule_binding (id, rule_id, organisation_id, main, from_day, recorded_at,"
            + " bound_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        id,
        ruleId,
        organisationId,
        main,
        from,
        at,
        scope.accountId());
    RuleStamp.change(em);
    record("rule.bind", organisationId, scope, at, ruleId);
    changed.fire(new RulesChanged(ruleId, from, scope.accountId(), at));
    return new Outcome.Recorded<>(id);
  }

  /**
   * Gives a binding a last day.
   *
   * @param last not before its first day
   * @throws UnknownSubject when there is no such binding inside the scope
   */
  @Transactional
  public Outcome<BindingView> end(Scope scope, long id, LocalDate last, Instant at) {
    BindingView binding =
        Rows.first(
                em,
                "SELECT b.id, b.rule_id, b.organisation_id, o.name, o.path, b.main, b.from_day,"
                    + " b.until_day FROM rule_binding b JOIN organisation_state o"
                    + " ON o.organisation_id = b.organisation_id AND o.from_day <= ?2"
                    + " AND o.until_day > ?2 WHERE b.id = ?1 FOR UPDATE",
                BindingRules::view,
                id,
                scope.day())
            .filter(one -> scope.covers(one.path()))
            .orElseThrow(() -> new UnknownSubject("binding:" + id));
    if (last.isBefore(binding.days().from())) {
      return Outcome.refused(new RuleRefusal.LastDay(binding.days().from()));
    }
    LocalDate until = last.plusDays(1);
    if (binding.days().until().equals(until)) {
      return new Outcome.AlreadyRecorded<>(binding);
    }
    Rows.change(
        em,
        "UPDATE rule_binding SET until_day = ?2, ended_by = ?3 WHERE id = ?1",
        id,
        until,
        scope.accountId());
    RuleStamp.change(em);
    record("rule.unbind", binding.organisationId(), scope, at, binding.ruleId());
    LocalDate since = until.isBefore(binding.days().until()) ? until : binding.days().until();
    changed.fire(new RulesChanged(binding.ruleId(), since, scope.accountId(), at));
    return new Outcome.Recorded<>(binding.until(until));
  }

  private void record(String name, long organisation, Scope scope, Instant at, String detail) {
    log.record(
        new Action(
            at,
            OptionalLong.of(scope.accountId()),
            name,
            "organisation:" + organisation,
            Action.Result.DONE,
            detail));
  }

  private static BindingView view(Rows.Row row) {
    return new BindingView(
        row.number(0),
        row.text(1),
        row.number(2),
        row.text(3),
        row.text(4),
        row.flag(5),
        new DateRange(row.day(6), row.day(7)));
  }
}
