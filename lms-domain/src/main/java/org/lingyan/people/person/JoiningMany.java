package org.lingyan.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * 入职 of many people who came on record in the same transaction: nobody else knows them, so there is
 * nothing that could stand against it and no lock to take. Who calls it has checked that the
 * organisations exist on the days.
 */
@ApplicationScoped
public class JoiningMany {
  private static final int AT_ONCE = 500;

  private final EntityManager em;

  /** For the container's proxy. */
  protected JoiningMany() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public JoiningMany(EntityManager em) {
    this.em = em;
  }

  /**
   * Somebody who joins.
   *
   * @param personId who
   * @param organisationId where
   * @param category what as
   * @param day first day
   */
  public record Joiner(
      long personId, long organisationId, WorkerCategory category, LocalDate day) {}

  /**
   * Their first employments with the events that say so; three statements for some hundred.
   *
   * @param change why, by whom and when; its day does not matter
   * @return the events' ids, in the same order
   */
  @Transactional
  public List<Long> join(List<Joiner> joiners, Change change) {
    List<Long> events = new ArrayList<>();
    for (int i = 0; i < joiners.size(); i += AT_ONCE) {
      events.addAll(some(joiners.subList(i, Math.min(joiners.size(), i + AT_ONCE)), change));
    }
    return events;
  }

  private List<Long> some(List<Joiner> joiners, Change change) {
    List<Long> ids = new ArrayList<>();
    StringBuilder events = new StringBuilder();
    StringBuilder employments = new StringBuilder();
    StringBuilder before = new StringBuilder();
    List<Object> days = new ArrayList<>(List.of(change.reason(), change.account(), change.at()));
    List<Object> onlyDays = new ArrayList<>();
    for (Joiner one : joiners) {
      long event = Ids.next();
      long employment = Ids.next();
      String between = ids.isEmpty() ? "" : ", ";
      days.add(one.day());
      onlyDays.add(one.day());
      // Ids and words are our own: nothing foreign enters the statement.
      events.append(
          "%s(%d, %d, '%s', ?%d, NULL, %d, '%s', NULL, NULL, ?1, ?2, ?3)"
              .formatted(
                  between,
                  event,
                  one.personId(),
                  WorkingLifeKind.JOIN,
                  days.size(),
                  one.organisationId(),
                  one.category()));
      employments.append(
          "%s(%d, %d, %d, '%s', '%s', TRUE, NULL, ?%d, NULL)"
              .formatted(
                  between,
                  employment,
                  one.personId(),
                  one.organisationId(),
                  one.category(),
                  EmploymentKind.REGULAR,
                  onlyDays.size()));
      before.append("%s(%d, %d, TRUE, NULL, NULL)".formatted(between, event, employment));
      ids.add(event);
    }
    Rows.change(
        em,
        "INSERT INTO employment_event (id, person_id, kind, day, from_id, to_id, worker_category,"
            + " other_person_id, undoes, reason, account_id, at) VALUES "
            + events,
        days.toArray());
    Rows.change(
        em,
        "INSERT INTO employment (" + EmploymentRow.COLUMNS + ") VALUES " + employments,
        onlyDays.toArray());
    Rows.change(
        em,
        "INSERT INTO employment_before (event_id, employment_id, made, until_day, manager_id)"
            + " VALUES "
            + before);
    return ids;
  }

  /**
   * Who leads somebody who has just joined.
   *
   * @param personId who
   * @param leaderId who leads her
   */
  public record Led(long personId, long leaderId) {}

  /**
   * 直接上级 of people who joined in the same transaction, from their first day on, with the events
   * that say so; three statements for some hundred. Who calls it has checked that nobody comes to
   * stand above herself.
   *
   * @param change why, by whom and when; its day does not matter
   * @return the events' ids, in the same order
   */
  @Transactional
  public List<Long> lead(List<Led> led, Change change) {
    List<Long> events = new ArrayList<>();
    for (int i = 0; i < led.size(); i += AT_ONCE) {
      events.addAll(someLed(led.subList(i, Math.min(led.size(), i + AT_ONCE)), change));
    }
    return events;
  }

  private List<Long> someLed(List<Led> led, Change change) {
    List<Long> ids = new ArrayList<>();
    StringBuilder wished = new StringBuilder();
    for (Led one : led) {
      long event = Ids.next();
      // Ids are numbers of our own: nothing foreign enters the statement.
      wished.append(
          ids.isEmpty()
              ? "(SELECT %d AS event, %d AS person, %d AS leader"
                  .formatted(event, one.personId(), one.leaderId())
              : " UNION ALL SELECT %d, %d, %d".formatted(event, one.personId(), one.leaderId()));
      ids.add(event);
    }
    String joined = wished.append(") v JOIN employment e ON e.person_id = v.person").toString();
    Rows.change(
        em,
        "INSERT INTO employment_event (id, person_id, kind, day, from_id, to_id, worker_category,"
            + " other_person_id, undoes, reason, account_id, at) SELECT v.event, v.person, '"
            + WorkingLifeKind.MANAGER
            + "', e.from_day, e.organisation_id, e.organisation_id, NULL, v.leader, NULL, ?1, ?2,"
            + " ?3 FROM "
            + joined,
        change.reason(),
        change.account(),
        change.at());
    Rows.change(
        em,
        "INSERT INTO employment_before (event_id, employment_id, made, until_day, manager_id,"
            + " person_id, organisation_id, worker_category, kind, main, from_day)"
            + " SELECT v.event, e.id, FALSE, e.until_day, e.manager_id, e.person_id,"
            + " e.organisation_id, e.worker_category, e.kind, e.main, e.from_day FROM "
            + joined);
    Rows.change(em, "UPDATE " + joined + " SET e.manager_id = v.leader");
    return ids;
  }
}
