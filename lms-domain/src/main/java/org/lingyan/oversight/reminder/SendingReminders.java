package org.lingyan.oversight.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Superior;
import org.lingyan.people.person.Superiors;
import org.lingyan.rules.HoursRule;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** Puts reminders of many people into the outbox: a few statements, however many they are (B2). */
@ApplicationScoped
class SendingReminders {
  private final EntityManager em;
  private final RuleBook rules;
  private final Superiors superiors;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected SendingReminders() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  SendingReminders(EntityManager em, RuleBook rules, Superiors superiors, Outbox outbox) {
    this.em = em;
    this.rules = rules;
    this.superiors = superiors;
    this.outbox = outbox;
  }

  /**
   * Tells people themselves.
   *
   * @param step which step, the same for all
   * @return how many had not been told of it before
   */
  @Transactional
  public int own(List<Reminded> some, String step, Instant at) {
    ReminderNotices notices = notices(some, at);
    return outbox.tellEach(
        some.stream().map(one -> new Outbox.Told(one.personId(), notices.own(one, step))).toList(),
        at);
  }

  /**
   * B5: tells their superiors.
   *
   * @return how many notices are new
   */
  @Transactional
  public int superiors(List<Reminded> some, Instant at) {
    LocalDate today = Timekeeper.day(at);
    ReminderNotices notices = notices(some, at);
    Map<Long, Superior> above =
        superiors.of(some.stream().map(Reminded::personId).collect(Collectors.toSet()), today);
    Map<Long, String> names = names(some);
    List<Outbox.Told> told = new ArrayList<>();
    for (Reminded one : some) {
      if (above.get(one.personId()) instanceof Superior.LineManager manager) {
        told.add(
            new Outbox.Told(manager.personId(), notices.manager(one, names.get(one.personId()))));
      }
    }
    told.addAll(offices(some, above, notices, today));
    return outbox.tellEach(told, at);
  }

  /** Each office once for a requirement and a last day, whoever of its people it is about. */
  private List<Outbox.Told> offices(
      List<Reminded> some, Map<Long, Superior> above, ReminderNotices notices, LocalDate today) {
    Map<Long, List<Reminded>> units =
        some.stream()
            .filter(one -> above.get(one.personId()) instanceof Superior.HrOf)
            .collect(
                Collectors.groupingBy(
                    one -> ((Superior.HrOf) above.get(one.personId())).organisationId()));
    Map<Long, Office> offices = offices(units.keySet(), today);
    return units.entrySet().stream()
        .filter(unit -> offices.containsKey(unit.getKey()))
        .flatMap(
            unit ->
                unit.getValue().stream()
                    .collect(Collectors.toMap(Reminded::key, one -> one, (one, other) -> one))
                    .values()
                    .stream()
                    .flatMap(one -> offices.get(unit.getKey()).told(notices, one, unit.getKey())))
        .toList();
  }

  /**
   * HR of a unit.
   *
   * @param name of the unit
   * @param people who hold HR on it, or on the nearest unit above that has any
   */
  private record Office(String name, List<Long> people) {
    Stream<Outbox.Told> told(ReminderNotices notices, Reminded one, long unit) {
      return people.stream()
          .map(person -> new Outbox.Told(person, notices.office(one, unit, name)));
    }
  }

  private record Held(long unit, String name, int depth, long person) {}

  private Map<Long, Office> offices(Collection<Long> units, LocalDate today) {
    if (units.isEmpty()) {
      return Map.of();
    }
    return Rows.list(
            em,
            "SELECT DISTINCT u.organisation_id, u.name, LENGTH(h.path), i.main_id"
                + " FROM organisation_state u JOIN organisation_state h ON h.from_day <= ?1"
                + " AND h.until_day > ?1 AND u.path LIKE CONCAT(h.path, '%')"
                + " JOIN role_grant g ON g.organisation_id = h.organisation_id AND g.role = ?2"
                + " AND g.from_day <= ?1 AND (g.until_day IS NULL OR g.until_day > ?1)"
                + " JOIN account a ON a.id = g.account_id AND a.closed_at IS NULL"
                + " JOIN person i ON i.id = a.person_id"
                + " WHERE u.from_day <= ?1 AND u.until_day > ?1 AND u.organisation_id IN ("
                + Rows.ids(units)
                + ")",
            row -> new Held(row.number(0), row.text(1), row.count(2), row.number(3)),
            today,
            Role.HR)
        .stream()
        .collect(Collectors.groupingBy(Held::unit))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, unit -> nearest(unit.getValue())));
  }

  private static Office nearest(List<Held> held) {
    int deepest = held.stream().mapToInt(Held::depth).max().orElse(0);
    return new Office(
        held.get(0).name(),
        held.stream().filter(one -> one.depth() == deepest).map(Held::person).toList());
  }

  private Map<Long, String> names(List<Reminded> some) {
    return some.isEmpty()
        ? Map.of()
        : Rows.list(
                em,
                "SELECT id, name FROM person WHERE id IN ("
                    + Rows.ids(some.stream().map(Reminded::personId).distinct().toList())
                    + ")",
                row -> Map.entry(row.number(0), row.text(1)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private ReminderNotices notices(List<Reminded> some, Instant at) {
    LocalDate today = Timekeeper.day(at);
    return new ReminderNotices(
        some.stream()
            .map(Reminded::ruleId)
            .distinct()
            .flatMap(id -> rules.hoursRule(id, today).stream())
            .collect(Collectors.toMap(HoursRule::id, rule -> rule)),
        today);
  }
}
