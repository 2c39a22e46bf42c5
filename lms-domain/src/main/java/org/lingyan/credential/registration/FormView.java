package org.lingyan.credential.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;

/**
 * An application for a registration.
 *
 * @param id its id
 * @param personId whose: who stays when her record was merged
 * @param certificateId of which certificate
 * @param level its level
 * @param kind the first registration, or a renewal
 * @param steps what happened, the earliest first; never empty
 * @param dueOn day on which its office should have decided; empty when it does not wait for one
 */
public record FormView(
    long id,
    long personId,
    long certificateId,
    CertificateLevel level,
    RegistrationKind kind,
    List<Step> steps,
    Optional<LocalDate> dueOn) {
  /** Freezes the steps. */
  public FormView {
    steps = List.copyOf(steps);
  }

  /**
   * Something that happened to it.
   *
   * @param state how far it was from then on
   * @param onDay local day on which it happened
   * @param office where it is handed in
   * @param note free words; may be empty
   * @param at when it was entered
   */
  public record Step(FormState state, LocalDate onDay, String office, String note, Instant at) {}

  /** The latest step. */
  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** How far it is. */
  public FormState state() {
    return last().state();
  }
}
