package org.lingyan.credential.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.credential.registration.RegistrationDates;
import org.lingyan.credential.registration.RegistrationState;
import org.lingyan.notice.channel.NoticeKind;
import org.lingyan.notice.outbox.NoticeDraft;
import org.lingyan.notice.outbox.NoticeText;
import org.lingyan.notice.outbox.Outbox;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * O2: tells people of their own registration when its window opens, when it is about to end, and
 * when it has lapsed; once each, however often the day is asked.
 */
@ApplicationScoped
public class RegistrationReminders {
  private static final String PAGE = "/trainee/credentials";

  private final EntityManager em;
  private final RuleBook rules;
  private final Outbox outbox;

  /** For the container's proxy. */
  protected RegistrationReminders() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public RegistrationReminders(EntityManager em, RuleBook rules, Outbox outbox) {
    this.em = em;
    this.rules = rules;
    this.outbox = outbox;
  }

  /**
   * Whom a step concerns on a day.
   *
   * @param personId who
   * @param registrationId of which registration
   * @param state which step
   * @param last its last valid day
   */
  public record Due(long personId, long registrationId, RegistrationState state, LocalDate last) {}

  /**
   * Everybody whom a step concerns on a day, told or not: who works on it, with the last
   * registration of her highest certificate, unless a form for the next is on its way or it lapsed
   * longer ago than the days of the reminder.
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public List<Due> due(LocalDate day) {
    RegistrationTerms terms = rules.registrationTerms(day);
    RegistrationDates dates = new RegistrationDates(terms);
    return Rows.list(
            em,
            "SELECT p.id, r.id, r.from_day, r.until_day, c.issued_on FROM registration r"
                + " JOIN national_certificate c ON c.id = r.certificate_id"
                + " AND c.withdrawn_at IS NULL JOIN person i ON i.id = r.person_id"
                + " JOIN person p ON p.id = i.main_id"
                + " JOIN employment e ON e.person_id = p.id AND e.main AND e.from_day <= ?1"
                + " AND (e.until_day IS NULL OR e.until_day > ?1)"
                + " WHERE r.withdrawn_at IS NULL AND r.until_day > ?2 AND r.until_day <= ?3"
                + " AND r.from_day <= ?1"
                + " AND NOT EXISTS (SELECT 1 FROM registration l WHERE l.certificate_id = c.id"
                + " AND l.withdrawn_at IS NULL AND l.until_day > r.until_day)"
                + " AND NOT EXISTS (SELECT 1 FROM national_certificate h JOIN person hi"
                + " ON hi.id = h.person_id WHERE hi.main_id = i.main_id"
                + " AND h.withdrawn_at IS NULL AND h.issued_on <= ?1"
                + " AND FIELD(h.level, 'ASSISTANT', 'INTERMEDIATE', 'SENIOR')"
                + " > FIELD(c.level, 'ASSISTANT', 'INTERMEDIATE', 'SENIOR'))"
                + " AND NOT EXISTS (SELECT 1 FROM registration_form f JOIN registration_form_step s"
                + " ON s.form_id = f.id AND s.seq = (SELECT MAX(t.seq) FROM registration_form_step t"
                + " WHERE t.form_id = f.id) WHERE f.certificate_id = c.id"
                + " AND s.state IN ('SUBMITTED', 'FIRST_PASSED', 'FINAL_PASSED'))"
                + " ORDER BY r.until_day, r.id",
            row ->
                due(
                    row.number(0),
                    row.number(1),
                    new DateRange(row.day(2), row.day(3)),
                    dates,
                    day),
            day,
            day.minusDays(terms.remindDays()),
            // a month more than the window, whatever its months are long
            day.plusMonths(terms.windowMonths() + 1L))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Due> due(
      long person, long registration, DateRange days, RegistrationDates dates, LocalDate day) {
    RegistrationDates.Standing standing = dates.standing(days.from(), List.of(days), day);
    return standing.state() == RegistrationState.VALID
        ? Optional.empty()
        : Optional.of(new Due(person, registration, standing.state(), days.last()));
  }

  /**
   * Tells one of them.
   *
   * @return whether it is new; false when she was told before
   */
  @Transactional
  public boolean tell(Due due, Instant at) {
    String step = Ids.text(due.registrationId());
    return outbox.tell(
        due.personId(),
        switch (due.state()) {
          case WINDOW ->
              NoticeDraft.of(
                  "registration.window",
                  step,
                  NoticeKind.PERSONAL_DATA,
                  NoticeText.of("registration.window", due.last()),
                  PAGE);
          case EXPIRING ->
              NoticeDraft.of(
                  "registration.expiring",
                  step,
                  NoticeKind.PERSONAL_DATA,
                  NoticeText.of("registration.expiring", due.last()),
                  PAGE);
          default ->
              NoticeDraft.of(
                  "registration.lapsed",
                  step,
                  NoticeKind.PERSONAL_DATA,
                  NoticeText.of("registration.lapsed", due.last()),
                  PAGE);
        },
        at);
  }
}
