package org.lingyan.hours.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.PersonalDataHolder;

/** The hours of a person, and the words beside them. */
@ApplicationScoped
class LedgerData implements PersonalDataHolder {
  private final EntityManager em;

  /** For the container's proxy. */
  protected LedgerData() {
    this(null);
  }

  /** Works through this persistence context. */
  @Inject
  LedgerData(EntityManager em) {
    this.em = em;
  }

  @Override
  public List<Held> held() {
    return List.of(hours(), allotments());
  }

  private Held hours() {
    return Held.named("hours", Fate.MASKED)
        .in("hours_entry", "hours_entry_note")
        .columns("day", "minutes", "category", "source", "title", "reason", "at")
        .read(
            em,
            "SELECT e.occurred_on, e.minutes, e.category, e.source_kind, n.title, n.reason,"
                + " e.recorded_at",
            "FROM hours_entry e LEFT JOIN hours_entry_note n ON n.entry_id = e.id"
                + " WHERE e.person_id IN (:person)",
            "ORDER BY e.seq DESC",
            row ->
                List.of(
                    row.day(0),
                    row.number(1),
                    row.text(2),
                    row.word(3, SourceKind.class),
                    row.text(4),
                    row.text(5),
                    row.moment(6).orElseThrow()))
        .erases(
            em,
            "UPDATE hours_entry_note n JOIN hours_entry e ON e.id = n.entry_id"
                + " SET n.title = '', n.reason = '' WHERE e.person_id IN (:person)");
  }

  /** The years to which hours of a make-up window were allotted. */
  private Held allotments() {
    return Held.named("allotments", Fate.MASKED)
        .in("hours_allotment")
        .columns("day", "title", "credit-year", "reason", "at")
        .read(
            em,
            "SELECT e.occurred_on, n.title, COALESCE(a.credit_year, YEAR(e.occurred_on)), a.reason,"
                + " a.recorded_at",
            "FROM hours_allotment a JOIN hours_entry e ON e.id = a.entry_id"
                + " LEFT JOIN hours_entry_note n ON n.entry_id = e.id"
                + " WHERE e.person_id IN (:person)",
            "ORDER BY a.id DESC",
            row ->
                List.of(
                    row.day(0), row.text(1), row.text(2), row.text(3), row.moment(4).orElseThrow()))
        .erases(
            em,
            "UPDATE hours_allotment a JOIN hours_entry e ON e.id = a.entry_id"
                + " SET a.reason = '' WHERE e.person_id IN (:person)");
  }
}
