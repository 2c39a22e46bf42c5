package org.lingyan.credential.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.notice.calendar.Calendars;
import org.lingyan.notice.calendar.WorkCalendar;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.Directory;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** Reads forms with their steps and the day on which they are due. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class RegistrationForms {
  private static final String SELECT =
      "SELECT f.id, i.main_id, f.certificate_id, c.level, f.kind, s.state, s.on_day, s.office,"
          + " s.note, s.at FROM registration_form f JOIN registration_form_step s"
          + " ON s.form_id = f.id JOIN person i ON i.id = f.person_id"
          + " JOIN national_certificate c ON c.id = f.certificate_id";
  private static final String ORDER = " ORDER BY f.id DESC, s.seq";

  private final EntityManager em;
  private final Directory directory;
  private final RuleBook rules;
  private final Calendars calendars;

  /** For the container's proxy. */
  protected RegistrationForms() {
    this(null, null, null, null);
  }

  /** Reads through these. */
  @Inject
  public RegistrationForms(
      EntityManager em, Directory directory, RuleBook rules, Calendars calendars) {
    this.em = em;
    this.directory = directory;
    this.rules = rules;
    this.calendars = calendars;
  }

  /**
   * The forms of a person inside the scope, the latest first.
   *
   * @throws UnknownSubject when there is no such person, or outside
   */
  public List<FormView> of(Scope scope, long personId) {
    directory.inScope(scope, personId);
    return read(" WHERE i.main_id = ?1", personId);
  }

  /** Those of a certificate, the latest first, for who has checked the scope. */
  List<FormView> ofCertificate(long certificateId) {
    return read(" WHERE f.certificate_id = ?1", certificateId);
  }

  /**
   * One of somebody inside the scope.
   *
   * @throws UnknownSubject when there is none, or outside
   */
  public FormView find(Scope scope, long id) {
    FormView found =
        read(" WHERE f.id = ?1", id).stream()
            .findFirst()
            .orElseThrow(() -> new UnknownSubject("registration-form:" + id));
    directory.inScope(scope, found.personId());
    return found;
  }

  private record Line(FormView form, FormView.Step step) {}

  private List<FormView> read(String where, long id) {
    Map<Long, FormView> heads = new LinkedHashMap<>();
    Map<Long, List<FormView.Step>> steps = new LinkedHashMap<>();
    Rows.list(em, SELECT + where + ORDER, RegistrationForms::line, id)
        .forEach(
            line -> {
              heads.putIfAbsent(line.form().id(), line.form());
              steps.computeIfAbsent(line.form().id(), form -> new ArrayList<>()).add(line.step());
            });
    if (heads.isEmpty()) {
      return List.of();
    }
    WorkCalendar calendar = calendars.current();
    return heads.values().stream()
        .map(head -> whole(head, steps.get(head.id()), calendar))
        .toList();
  }

  private FormView whole(FormView head, List<FormView.Step> steps, WorkCalendar calendar) {
    Optional<LocalDate> submitted =
        steps.stream()
            .filter(step -> step.state() == FormState.SUBMITTED)
            .map(FormView.Step::onDay)
            .findFirst();
    boolean waiting = steps.get(steps.size() - 1).state().isWaiting();
    return new FormView(
        head.id(),
        head.personId(),
        head.certificateId(),
        head.level(),
        head.kind(),
        steps,
        submitted
            .filter(day -> waiting)
            .map(
                day -> DueDay.after(day, rules.registrationTerms(day).processingDays(), calendar)));
  }

  private static Line line(Rows.Row row) {
    FormView.Step step =
        new FormView.Step(
            row.word(5, FormState.class),
            row.day(6),
            row.text(7),
            row.text(8),
            row.moment(9).orElseThrow());
    return new Line(
        new FormView(
            row.number(0),
            row.number(1),
            row.number(2),
            row.word(3, CertificateLevel.class),
            row.word(4, RegistrationKind.class),
            List.of(step),
            Optional.empty()),
        step);
  }
}
