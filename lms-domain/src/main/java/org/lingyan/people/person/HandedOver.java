package org.lingyan.people.person;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.lingyan.shared.Rows;

/**
 * W17: what was handed over when a line manager left. An employment names who leads in the end; who
 * led until then stands with the leave, as the leave found it.
 */
final class HandedOver {
  /** The leave is not her own, under whichever of her records it was entered (M1). */
  private static final String ANOTHERS =
      " AND (SELECT h.main_id FROM person h WHERE h.id = v.person_id) <> e.person_id";

  /** Hand-overs: {@code b} the employment as it was, {@code v} the leave. */
  private static final String ALL =
      " FROM employment_before b JOIN employment_event v ON v.id = b.event_id"
          + " AND v.kind = 'LEAVE' AND NOT b.made";

  /** Whether the leave was taken back. */
  private static final String UNDONE =
      "EXISTS (SELECT 1 FROM employment_event w WHERE w.undoes = v.id)";

  /** Those that stand. */
  private static final String STANDING = ALL + " AND NOT " + UNDONE;

  /** Adds the employment {@code e} that was handed over. */
  private static final String EMPLOYMENT =
      " JOIN employment e ON e.id = b.employment_id" + ANOTHERS;

  /** Who leads an employment {@code e} on the day {@code ?2}: a person's id, or NULL. */
  static final String LEADER =
      "COALESCE((SELECT b.manager_id"
          + STANDING
          + " AND b.employment_id = e.id"
          + ANOTHERS
          + " AND v.day > ?2"
          + " ORDER BY v.day, v.id LIMIT 1), e.manager_id)";

  private HandedOver() {}

  /**
   * Who led an employment until somebody else took over.
   *
   * @param employmentId which
   * @param name of who led
   * @param day first day on which she did not
   */
  private record Led(long employmentId, String name, LocalDate day) {}

  /** Who led each of a person's employments before, the first of them first; by employment. */
  static Map<Long, List<EmploymentView.Leader>> of(EntityManager em, long personId) {
    return Rows.list(
            em,
            "SELECT e.id, m.name, v.day"
                + STANDING
                + EMPLOYMENT
                + " JOIN person i ON i.id = b.manager_id JOIN person m ON m.id = i.main_id"
                + " WHERE e.person_id = ?1",
            row -> new Led(row.number(0), row.text(1), row.day(2)),
            personId)
        .stream()
        .sorted(Comparator.comparing(Led::day))
        .collect(
            Collectors.groupingBy(
                Led::employmentId,
                Collectors.mapping(
                    led -> new EmploymentView.Leader(led.name(), led.day().minusDays(1)),
                    Collectors.toList())));
  }

  /**
   * What she saw of others' leaves: her line manager left, and somebody else leads her. They carry
   * the ids of the leaves, and nothing can be taken back by them here.
   */
  static List<WorkingLifeEvent> events(EntityManager em, long personId) {
    return Rows.list(
        em,
        "SELECT v.id, v.day, e.organisation_id,"
            + " COALESCE((SELECT n.manager_id FROM employment_before n JOIN employment_event x"
            + " ON x.id = n.event_id AND x.kind = 'LEAVE' WHERE n.employment_id = e.id AND NOT n.made"
            + " AND x.id > v.id ORDER BY x.id LIMIT 1), e.manager_id), v.account_id, v.at, "
            + UNDONE
            + ALL
            + EMPLOYMENT
            + " WHERE e.person_id = ?1 ORDER BY v.id DESC",
        row ->
            new WorkingLifeEvent(
                row.number(0),
                personId,
                WorkingLifeKind.SUPERIOR_LEFT,
                row.day(1),
                OptionalLong.of(row.number(2)),
                OptionalLong.of(row.number(2)),
                Optional.empty(),
                row.maybeNumber(3),
                OptionalLong.empty(),
                row.flag(6),
                // Why somebody else left is no part of her file.
                "",
                row.maybeNumber(4),
                row.moment(5).orElseThrow()),
        personId);
  }
}
