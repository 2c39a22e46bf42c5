package org.lingyan.credential.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** What the terms say of a day, with their source. */
public sealed interface RegistrationReason extends Reason {
  /**
   * R5: until when the first registration is accepted.
   *
   * @param passedOn day of passing
   * @param until last day
   * @param source of the term
   */
  record FirstUntil(LocalDate passedOn, LocalDate until, Citation source)
      implements RegistrationReason {
    @Override
    public String code() {
      return "registration.first-until";
    }

    @Override
    public List<Object> arguments() {
      return List.of(passedOn, until);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }

  /**
   * R2: until when a registration is valid.
   *
   * @param registeredOn day of registration
   * @param last last valid day
   * @param source of the term
   */
  record ValidUntil(LocalDate registeredOn, LocalDate last, Citation source)
      implements RegistrationReason {
    @Override
    public String code() {
      return "registration.valid-until";
    }

    @Override
    public List<Object> arguments() {
      return List.of(registeredOn, last);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }

  /**
   * R4: when it is renewed.
   *
   * @param opens first day of the window
   * @param last last valid day
   * @param source of the window
   */
  record RenewalFrom(LocalDate opens, LocalDate last, Citation source)
      implements RegistrationReason {
    @Override
    public String code() {
      return "registration.renewal-from";
    }

    @Override
    public List<Object> arguments() {
      return List.of(opens, last);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }
}
