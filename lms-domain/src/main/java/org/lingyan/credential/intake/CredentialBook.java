package org.lingyan.credential.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.CertificateView;
import org.lingyan.credential.certificate.Certificates;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.rules.RegistrationTerms;
import org.lingyan.shared.DateRange;

/**
 * What is on record of the certificates of a list, and what earlier rows of the list will add to
 * it.
 */
final class CredentialBook {
  private final Certificates certificates;
  private final Registrations registrations;
  private final RegistrationTerms terms;
  private final Map<CertificateNumber, CertificateView> onRecord = new HashMap<>();
  private final Map<CertificateNumber, List<DateRange>> days = new HashMap<>();
  private final Map<CertificateNumber, Listed> listed = new HashMap<>();

  CredentialBook(Certificates certificates, Registrations registrations, RegistrationTerms terms) {
    this.certificates = certificates;
    this.registrations = registrations;
    this.terms = terms;
  }

  /**
   * A certificate as an earlier row says it.
   *
   * @param row number of the row
   * @param person whose
   * @param wish what the row says
   */
  record Listed(int row, long person, NewCertificate wish) {}

  RegistrationTerms terms() {
    return terms;
  }

  /** Reads what is on record under these numbers. */
  void read(List<CertificateNumber> numbers) {
    List<CertificateNumber> unread =
        numbers.stream().filter(one -> !days.containsKey(one)).distinct().toList();
    Map<CertificateNumber, CertificateView> found = certificates.byNumber(unread);
    onRecord.putAll(found);
    Map<Long, List<DateRange>> standing =
        registrations.days(found.values().stream().map(CertificateView::id).toList());
    unread.forEach(
        number ->
            days.put(
                number,
                new ArrayList<>(
                    Optional.ofNullable(found.get(number))
                        .map(one -> standing.getOrDefault(one.id(), List.of()))
                        .orElse(List.of()))));
  }

  Optional<CertificateView> onRecord(CertificateNumber number) {
    return Optional.ofNullable(onRecord.get(number));
  }

  Optional<Listed> listed(CertificateNumber number) {
    return Optional.ofNullable(listed.get(number));
  }

  /** Days of registrations that stand, or will by earlier rows. */
  List<DateRange> days(CertificateNumber number) {
    return List.copyOf(days.getOrDefault(number, List.of()));
  }

  void list(CertificateNumber number, Listed row) {
    listed.putIfAbsent(number, row);
  }

  void register(CertificateNumber number, DateRange registered) {
    days.computeIfAbsent(number, key -> new ArrayList<>()).add(registered);
  }
}
