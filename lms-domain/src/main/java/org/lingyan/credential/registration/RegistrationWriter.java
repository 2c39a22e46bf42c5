package org.lingyan.credential.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/**
 * Writes registrations without scope, checks and news: for use cases and batches that have those.
 */
@ApplicationScoped
@Transactional
public class RegistrationWriter {
  private final EntityManager em;

  /** For the container's proxy. */
  protected RegistrationWriter() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public RegistrationWriter(EntityManager em) {
    this.em = em;
  }

  /**
   * Of which certificate.
   *
   * @param personId whose
   * @param certificateId its id
   * @param level its level
   */
  public record Of(long personId, long certificateId, CertificateLevel level) {}

  /**
   * Adds one.
   *
   * @param plan its kind and days; nothing speaks against it
   * @param registeredOn day on which the authority registered her
   * @param form the form it was made by; empty: it was entered or imported
   * @param account who enters it; empty: the system itself
   * @return its id
   */
  public long add(
      Of of,
      RegistrationPlan plan,
      LocalDate registeredOn,
      OptionalLong form,
      OptionalLong account,
      Instant at) {
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO registration (id, person_id, certificate_id, level, kind, registered_on,"
            + " from_day, until_day, form_id, recorded_at, recorded_by)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        id,
        of.personId(),
        of.certificateId(),
        of.level(),
        plan.kind(),
        registeredOn,
        plan.days().from(),
        plan.days().until(),
        form,
        at,
        account);
    return id;
  }

  /** Lets it stand no longer. */
  public void withdrawn(long id, String why, OptionalLong account, Instant at) {
    Rows.change(
        em,
        "UPDATE registration SET withdrawn_at = ?2, withdrawn_by = ?3, withdrawn_why = ?4"
            + " WHERE id = ?1 AND withdrawn_at IS NULL",
        id,
        at,
        account,
        why);
  }
}
