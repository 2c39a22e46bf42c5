package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.people.tree.Change;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Reads and writes the events of working lives. */
final class WorkingLifeEvents {
  private static final int LONGEST_LINE = 50;

  private final EntityManager em;

  WorkingLifeEvents(EntityManager em) {
    this.em = em;
  }

  /** A person's events under every record of hers (M1), the one entered last first. */
  List<WorkingLifeEvent> of(long personId) {
    return Rows.list(
        em,
        "SELECT e.id, e.person_id, e.kind, e.day, e.from_id, e.to_id, e.worker_category,"
            + " e.other_person_id, e.undoes, u.id, e.reason, e.account_id, e.at"
            + " FROM person i JOIN employment_event e ON e.person_id = i.id"
            + " LEFT JOIN employment_event u ON u.undoes = e.id"
            + " WHERE i.main_id = ?1 ORDER BY e.id DESC",
        WorkingLifeEvents::event,
        personId);
  }

  void add(WorkingLifeEvent event) {
    Rows.change(
        em,
        "INSERT INTO employment_event (id, person_id, kind, day, from_id, to_id, worker_category,"
            + " other_person_id, undoes, reason, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        event.id(),
        event.personId(),
        event.kind(),
        event.day(),
        event.from(),
        event.to(),
        event.category(),
        event.other(),
        event.undoes(),
        event.reason(),
        event.account(),
        event.at());
  }

  /** Writes down that an event is taken back. */
  long undo(WorkingLifeEvent event, Change change) {
    long id = Ids.next();
    add(
        new WorkingLifeEvent(
            id,
            event.personId(),
            WorkingLifeKind.UNDO,
            event.day(),
            event.to(),
            event.from(),
            Optional.empty(),
            OptionalLong.empty(),
            OptionalLong.of(event.id()),
            false,
            change.reason(),
            change.account(),
            change.at()));
    return id;
  }

  /** Whether she had a main employment that began before a day. */
  boolean employedBefore(long personId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT 1 FROM employment WHERE person_id = ?1 AND main AND from_day < ?2 LIMIT 1",
            row -> true,
            personId,
            day)
        .isPresent();
  }

  /**
   * What stands against letting somebody lead: W7, she is the person herself or led by her; W17,
   * she has left by the day, or by today.
   *
   * @param work the change of who would be led
   */
  Optional<WorkingLifeRefusal> againstLeading(long leader, Work work) {
    Post post = post(leader, work.day());
    return leader == work.personId() || leads(work.personId(), post.manager(), work.day())
        ? Optional.of(new WorkingLifeRefusal.OwnSuperior())
        : gone(post, work);
  }

  /** What stands against letting somebody take over from another: the same, but led by her. */
  Optional<WorkingLifeRefusal> againstSuccessor(long successor, Work work) {
    return successor == work.personId()
        ? Optional.of(new WorkingLifeRefusal.OwnSuperior())
        : gone(post(successor, work.day()), work);
  }

  private static Optional<WorkingLifeRefusal> gone(Post post, Work work) {
    LocalDate day = work.day().isBefore(work.today()) ? work.today() : work.day();
    return post.until().isAfter(day)
        ? Optional.empty()
        : Optional.of(new WorkingLifeRefusal.LeaderLeft(post.until().minusDays(1)));
  }

  /** Whether somebody has a main employment on a day or later. */
  boolean isThere(long personId, LocalDate day) {
    return post(personId, day).until().isAfter(day);
  }

  /**
   * Whether somebody is met on the way up the line of managers.
   *
   * @param start where the line begins, she included
   */
  boolean leads(long personId, OptionalLong start, LocalDate day) {
    return line(start, day).contains(personId);
  }

  /** The line of managers upwards on a day, from where it begins. */
  Set<Long> line(OptionalLong start, LocalDate day) {
    Set<Long> line = new LinkedHashSet<>();
    OptionalLong next = start;
    while (next.isPresent() && line.size() < LONGEST_LINE && line.add(next.getAsLong())) {
      next = post(next.getAsLong(), day).manager();
    }
    return line;
  }

  /**
   * Until when somebody is employed, and who leads her on a day.
   *
   * @param until first day without her; long past when she never was
   */
  private record Post(LocalDate until, OptionalLong manager) {}

  private Post post(long personId, LocalDate day) {
    return Rows.first(
            em,
            "SELECT MAX(COALESCE(e.until_day, ?3)), MAX(IF(e.from_day <= ?2"
                + " AND (e.until_day IS NULL OR e.until_day > ?2), i.main_id, NULL))"
                + " FROM employment e LEFT JOIN person i ON i.id = e.manager_id"
                + " WHERE e.person_id = ?1 AND e.main HAVING MAX(e.id) IS NOT NULL",
            row -> new Post(row.day(0), row.maybeNumber(1)),
            personId,
            day,
            DateRange.FOREVER)
        .orElse(new Post(LocalDate.EPOCH, OptionalLong.empty()));
  }

  private static WorkingLifeEvent event(Rows.Row row) {
    return new WorkingLifeEvent(
        row.number(0),
        row.number(1),
        row.word(2, WorkingLifeKind.class),
        row.day(3),
        row.maybeNumber(4),
        row.maybeNumber(5),
        row.missing(6) ? Optional.empty() : Optional.of(row.word(6, WorkerCategory.class)),
        row.maybeNumber(7),
        row.maybeNumber(8),
        !row.missing(9),
        row.text(10),
        row.maybeNumber(11),
        row.moment(12).orElseThrow());
  }
}
