package org.lingyan.credential.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lingyan.credential.certificate.BroughtState;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.registration.FormState;
import org.lingyan.credential.registration.RegistrationKind;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.personal.Fate;
import org.lingyan.personal.Held;
import org.lingyan.personal.Masked;
import org.lingyan.personal.PersonalDataHolder;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;

/** Certificates and registrations of a person: the facts stay, numbers and free text go. */
@ApplicationScoped
class CredentialData implements PersonalDataHolder {
  private final EntityManager em;
  private final Keyring keys;

  /** For the container's proxy. */
  protected CredentialData() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  CredentialData(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  @Override
  public List<Held> held() {
    return List.of(certificates(), claims(), registrations(), forms());
  }

  private Held certificates() {
    return Held.named("certificates", Fate.MASKED)
        .in("national_certificate")
        .columns(
            "level",
            "certificate-number",
            "issued-on",
            "passed-on",
            "at",
            "verified-at",
            "withdrawn-at",
            "reason")
        .read(
            em,
            "SELECT c.level, c.number, c.issued_on, c.passed_on, c.recorded_at, c.verified_at,"
                + " c.withdrawn_at, c.withdrawn_why",
            "FROM national_certificate c WHERE c.person_id IN (:person)",
            "ORDER BY c.id DESC",
            row ->
                List.of(
                    row.word(0, CertificateLevel.class),
                    number(row, 1),
                    row.day(2),
                    row.missing(3) ? "" : row.day(3),
                    row.moment(4).orElseThrow(),
                    moment(row, 5),
                    moment(row, 6),
                    row.text(7)))
        .erases(
            em,
            "UPDATE national_certificate SET number = NULL, number_lookup = NULL,"
                + " number_lookup_key = NULL, evidence_file_id = NULL, withdrawn_why = ''"
                + " WHERE person_id IN (:person)");
  }

  private Held claims() {
    return Held.named("certificate-claims", Fate.GOES)
        .in("certificate_claim")
        .columns("at", "level", "certificate-number", "issued-on", "state", "answer")
        .read(
            em,
            "SELECT c.at, c.level, c.number, c.issued_on, c.state, c.answer",
            "FROM certificate_claim c WHERE c.person_id IN (:person)",
            "ORDER BY c.id DESC",
            row ->
                List.of(
                    row.moment(0).orElseThrow(),
                    row.word(1, CertificateLevel.class),
                    number(row, 2),
                    row.day(3),
                    row.word(4, BroughtState.class),
                    row.text(5)))
        .erases(em, "DELETE FROM certificate_claim WHERE person_id IN (:person)");
  }

  private Held registrations() {
    return Held.named("registrations", Fate.MASKED)
        .in("registration")
        .columns("kind", "level", "registered-on", "from", "to", "at", "withdrawn-at", "reason")
        .read(
            em,
            "SELECT r.kind, r.level, r.registered_on, r.from_day, r.until_day - INTERVAL 1 DAY,"
                + " r.recorded_at, r.withdrawn_at, r.withdrawn_why",
            "FROM registration r WHERE r.person_id IN (:person)",
            "ORDER BY r.id DESC",
            row ->
                List.of(
                    row.word(0, RegistrationKind.class),
                    row.word(1, CertificateLevel.class),
                    row.day(2),
                    row.day(3),
                    row.day(4),
                    row.moment(5).orElseThrow(),
                    moment(row, 6),
                    row.text(7)))
        .erases(em, "UPDATE registration SET withdrawn_why = '' WHERE person_id IN (:person)");
  }

  private Held forms() {
    return Held.named("registration-forms", Fate.MASKED)
        .in("registration_form", "registration_form_step")
        .columns("kind", "state", "day", "office", "note", "at")
        .read(
            em,
            "SELECT f.kind, s.state, s.on_day, s.office, s.note, s.at",
            "FROM registration_form f JOIN registration_form_step s ON s.form_id = f.id"
                + " WHERE f.person_id IN (:person)",
            "ORDER BY f.id DESC, s.seq DESC",
            row ->
                List.of(
                    row.word(0, RegistrationKind.class),
                    row.word(1, FormState.class),
                    row.day(2),
                    row.text(3),
                    row.text(4),
                    row.moment(5).orElseThrow()))
        .erases(
            em,
            "UPDATE registration_form_step s JOIN registration_form f ON f.id = s.form_id"
                + " SET s.note = '' WHERE f.person_id IN (:person)");
  }

  private Object number(Rows.Row row, int column) {
    if (row.missing(column)) {
      return "";
    }
    CertificateNumber number = new CertificateNumber(keys.open(row.bytes(column)));
    return new Masked(number.text(), number.masked());
  }

  private static Object moment(Rows.Row row, int column) {
    Optional<Instant> at = row.moment(column);
    return at.isPresent() ? at.get() : "";
  }
}
