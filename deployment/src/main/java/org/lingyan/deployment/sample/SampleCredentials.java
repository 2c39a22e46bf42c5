package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateWriter;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.registration.RegistrationPlan;
import org.lingyan.credential.registration.RegistrationWriter;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Timekeeper;

/**
 * Invented certificates and registrations of some people of the sample city: in every state of
 * registration, most of them verified. No certificate has such a number.
 */
final class SampleCredentials {
  private static final int EVERY = 3;
  private static final int UNVERIFIED_OF = 7;

  private final CertificateWriter certificates;
  private final RegistrationWriter registrations;
  private final RegistrationTerms terms;
  private final LocalDate today;
  private final Instant at;
  private int asked;
  private int made;

  SampleCredentials(EntityManager em, Keyring keys, RuleBook rules, Instant at) {
    this.certificates = new CertificateWriter(em, keys);
    this.registrations = new RegistrationWriter(em);
    this.at = at;
    this.today = Timekeeper.day(at);
    this.terms = rules.registrationTerms(today);
  }

  /**
   * Days of one life of a certificate, counted back from today.
   *
   * @param issued months before today
   * @param registered days of registration, the earliest first
   */
  private record Life(int issued, List<LocalDate> registered) {}

  private Life life(int number) {
    int valid = terms.validMonths();
    LocalDate ago = today.minusMonths(valid);
    return switch (number % 8) {
      case 0, 1 -> new Life(20, List.of(today.minusMonths(14)));
      case 2 -> new Life(valid + 4, List.of(ago.plusMonths(2)));
      case 3 -> new Life(valid + 9, List.of(ago.minusMonths(5)));
      case 4 -> new Life(valid + 3, List.of(ago.plusDays(15)));
      case 5 -> new Life(5, List.of());
      case 6 -> new Life(valid, List.of());
      default ->
          new Life(valid + 20, List.of(ago.minusMonths(13), today.minusMonths(13).minusDays(20)));
    };
  }

  /** Gives one to every third of those who hold a level; to the sample's own people a valid one. */
  void add(long person, Member member) {
    if (member.level().isEmpty()) {
      return;
    }
    boolean known = member.role() != Cast.NOBODY;
    if (known || asked++ % EVERY == 0) {
      write(person, member.level().get(), life(known ? 0 : made));
      made++;
    }
  }

  private void write(long person, CertificateLevel level, Life life) {
    LocalDate issued = today.minusMonths(life.issued());
    NewCertificate wish =
        new NewCertificate(
            level,
            CertificateNumber.parse("990000%06d".formatted(made + 1)).orElseThrow(),
            issued,
            Optional.of(issued.minusMonths(2)));
    long id = certificates.add(person, wish, OptionalLong.empty(), OptionalLong.empty(), at);
    if (made % UNVERIFIED_OF != UNVERIFIED_OF - 1) {
      certificates.verified(id, OptionalLong.empty(), OptionalLong.empty(), at);
    }
    List<DateRange> standing = new ArrayList<>();
    for (LocalDate day : life.registered()) {
      RegistrationPlan plan =
          RegistrationPlan.of(terms, issued, standing, day, Optional.empty(), today);
      if (!plan.against().isEmpty()) {
        throw new IllegalStateException("the sample breaks a rule: " + plan.against());
      }
      registrations.add(
          new RegistrationWriter.Of(person, id, level),
          plan,
          day,
          OptionalLong.empty(),
          OptionalLong.empty(),
          at);
      standing.add(plan.days());
    }
  }
}
