package org.lingyan.credential.certificate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.shared.Reason;

/**
 * What is said about a national certificate.
 *
 * @param level its level
 * @param number the number on it
 * @param issuedOn local day on it
 * @param passedOn day on which the examination was passed; empty: taken to be the day of issue
 */
public record NewCertificate(
    CertificateLevel level,
    CertificateNumber number,
    LocalDate issuedOn,
    Optional<LocalDate> passedOn) {
  /** The first examination was held in this year; no certificate is older. */
  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

  /** C2: what speaks against it by itself. */
  public List<Reason> problems(LocalDate today) {
    List<Reason> problems = new ArrayList<>();
    if (issuedOn.isAfter(today) || issuedOn.isBefore(FIRST)) {
      problems.add(new CredentialRefusal.NoSuchDay("issuedOn", issuedOn));
    }
    passedOn
        .filter(day -> day.isAfter(today) || day.isBefore(FIRST))
        .ifPresent(day -> problems.add(new CredentialRefusal.NoSuchDay("passedOn", day)));
    if (problems.isEmpty() && passedOn.filter(day -> day.isAfter(issuedOn)).isPresent()) {
      problems.add(new CredentialRefusal.PassedAfterIssue(issuedOn));
    }
    return problems;
  }
}
