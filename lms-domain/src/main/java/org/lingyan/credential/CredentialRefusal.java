package org.lingyan.credential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.shared.Citation;
import org.lingyan.shared.Reason;

/** Why a certificate or a registration was not recorded, decided or taken back. */
public sealed interface CredentialRefusal extends Reason {
  /** Name of the field that is to be looked at; empty when it is the whole. */
  default String field() {
    return "";
  }

  /** C1: a number has 4 to 40 letters and digits. */
  record NoNumber() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.no-number";
    }

    @Override
    public String field() {
      return "number";
    }
  }

  /** C1: a certificate that stands has this number already. */
  record NumberTaken() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.number-taken";
    }

    @Override
    public String field() {
      return "number";
    }
  }

  /**
   * C2: the day has not come yet, or is older than anybody alive.
   *
   * @param name of the field
   * @param day what was said
   */
  record NoSuchDay(String name, LocalDate day) implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.no-such-day";
    }

    @Override
    public String field() {
      return name;
    }

    @Override
    public List<Object> arguments() {
      return List.of(day);
    }
  }

  /**
   * C2: nobody gets a certificate before she has passed.
   *
   * @param issuedOn day of issue
   */
  record PassedAfterIssue(LocalDate issuedOn) implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.passed-after-issue";
    }

    @Override
    public String field() {
      return "passedOn";
    }

    @Override
    public List<Object> arguments() {
      return List.of(issuedOn);
    }
  }

  /** C3: who entered it does not verify it. */
  record OwnHand() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.own-hand";
    }
  }

  /** C3: nobody acts about herself. */
  record OwnRecord() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.own-record";
    }
  }

  /** C5: it was withdrawn. */
  record Gone() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.gone";
    }
  }

  /** C5: no reason, or one that is too long. */
  record NoReason() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.no-reason";
    }

    @Override
    public String field() {
      return "reason";
    }
  }

  /** C5: registrations or forms rest on it. */
  record Registered() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.registered";
    }
  }

  /** C6: evidence is missing. */
  record NoEvidence() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.no-evidence";
    }

    @Override
    public String field() {
      return "evidence";
    }
  }

  /** C6: another one about the same certificate waits. */
  record ClaimOpen() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.claim-open";
    }

    @Override
    public String field() {
      return "number";
    }
  }

  /** C6: it has been decided. */
  record ClaimDecided() implements CredentialRefusal {
    @Override
    public String code() {
      return "credential.claim-decided";
    }
  }

  /**
   * R1: nothing is registered before the certificate was issued.
   *
   * @param issuedOn day of issue
   */
  record BeforeCertificate(LocalDate issuedOn) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.before-certificate";
    }

    @Override
    public String field() {
      return "registeredOn";
    }

    @Override
    public List<Object> arguments() {
      return List.of(issuedOn);
    }
  }

  /**
   * R3: another registration of the certificate holds on some of these days.
   *
   * @param from its first day
   * @param last its last valid day
   */
  record Overlaps(LocalDate from, LocalDate last) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.overlaps";
    }

    @Override
    public String field() {
      return "registeredOn";
    }

    @Override
    public List<Object> arguments() {
      return List.of(from, last);
    }
  }

  /**
   * R2: the last valid day that was said is not the one of the rule.
   *
   * @param last that of the rule
   * @param source of the term
   */
  record OtherEnd(LocalDate last, Citation source) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.other-end";
    }

    @Override
    public String field() {
      return "validUntil";
    }

    @Override
    public List<Object> arguments() {
      return List.of(last);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }

  /**
   * R4: the window has not opened yet.
   *
   * @param opens its first day
   * @param source of the window
   */
  record TooEarly(LocalDate opens, Citation source) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.too-early";
    }

    @Override
    public String field() {
      return "registeredOn";
    }

    @Override
    public List<Object> arguments() {
      return List.of(opens);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }

  /**
   * R5: the first registration is asked for no longer.
   *
   * @param until last day on which it was
   * @param source of the term
   */
  record FirstOver(LocalDate until, Citation source) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.first-over";
    }

    @Override
    public String field() {
      return "onDay";
    }

    @Override
    public List<Object> arguments() {
      return List.of(until);
    }

    @Override
    public Optional<Citation> citation() {
      return Optional.ofNullable(source);
    }
  }

  /** R6: a form of this certificate is on its way already. */
  record FormOpen() implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.form-open";
    }
  }

  /** R6: this step does not follow on the one before. */
  record NotNext() implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.not-next";
    }

    @Override
    public String field() {
      return "state";
    }
  }

  /**
   * R6: a step happens no earlier than the one before.
   *
   * @param before day of the step before
   */
  record BeforeLastStep(LocalDate before) implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.before-last-step";
    }

    @Override
    public String field() {
      return "onDay";
    }

    @Override
    public List<Object> arguments() {
      return List.of(before);
    }
  }

  /** R7: a form is changed no longer once it has been looked at. */
  record Closed() implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.closed";
    }
  }

  /** R7: a form says where it is handed in. */
  record NoOffice() implements CredentialRefusal {
    @Override
    public String code() {
      return "registration.no-office";
    }

    @Override
    public String field() {
      return "office";
    }
  }
}
