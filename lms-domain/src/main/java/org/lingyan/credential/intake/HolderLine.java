package org.lingyan.credential.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.credential.CredentialRefusal;
import org.lingyan.credential.certificate.CertificateNumber;
import org.lingyan.credential.certificate.NewCertificate;
import org.lingyan.people.intake.Cells;
import org.lingyan.people.intake.Headings;
import org.lingyan.people.intake.IntakeField;
import org.lingyan.people.intake.IntakeRow;
import org.lingyan.people.intake.ListedPeople;
import org.lingyan.people.intake.Trouble;
import org.lingyan.people.intake.Vocabulary;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.shared.Reason;

/**
 * A row of a list of certificates, read by itself (L1, L2).
 *
 * @param row the row
 * @param name who holds it, in one spelling
 * @param documents what the number of her document can be; none when there is none
 * @param place where she works, as it was typed; empty for nothing
 * @param certificate what the row says of the certificate; empty when that cannot be read
 * @param registeredOn day of the latest registration
 * @param validUntil its last valid day
 * @param troubles everything that is wrong with the row by itself
 */
record HolderLine(
    IntakeRow row,
    String name,
    List<IdentityDocument> documents,
    String place,
    Optional<NewCertificate> certificate,
    Optional<LocalDate> registeredOn,
    Optional<LocalDate> validUntil,
    List<Trouble> troubles) {
  private static final String REQUIRED = "intake.required";

  static HolderLine of(Headings headings, IntakeRow row, LocalDate today) {
    Cells cells = new Cells(headings, row);
    String name = PersonFacts.spelled(cells.text(IntakeField.HOLDER));
    if (name.isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.HOLDER, REQUIRED));
    }
    Optional<NewCertificate> certificate = certificate(cells, today);
    Optional<LocalDate> registered = cells.day(IntakeField.REGISTERED_ON);
    Optional<LocalDate> until = cells.day(IntakeField.VALID_UNTIL);
    if (registered.isEmpty()
        && !cells.text(IntakeField.VALID_UNTIL).isEmpty()
        && cells.text(IntakeField.REGISTERED_ON).isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.REGISTERED_ON, REQUIRED));
    }
    return new HolderLine(
        row,
        name,
        documents(cells),
        PersonFacts.spelled(cells.text(IntakeField.HOLDER_PLACE)),
        certificate,
        registered,
        until,
        List.copyOf(cells.troubles()));
  }

  /** Who is meant. */
  ListedPeople.Wanted wanted() {
    return new ListedPeople.Wanted(name, documents, Optional.empty(), place);
  }

  private static List<IdentityDocument> documents(Cells cells) {
    String typed = cells.text(IntakeField.HOLDER_DOCUMENT);
    if (typed.isEmpty()) {
      if (cells.text(IntakeField.HOLDER_PLACE).isEmpty()) {
        cells.wrong(Trouble.in(IntakeField.HOLDER_DOCUMENT, "credential.document-or-unit"));
      }
      return List.of();
    }
    List<IdentityDocument> documents = IdentityDocument.candidates(typed);
    if (documents.isEmpty() && !cells.isOdd(IntakeField.HOLDER_DOCUMENT)) {
      cells.wrong(Trouble.in(IntakeField.HOLDER_DOCUMENT, "credential.no-document"));
    }
    return documents;
  }

  private static Optional<NewCertificate> certificate(Cells cells, LocalDate today) {
    Optional<CertificateLevel> level =
        required(cells, IntakeField.CERTIFICATE_LEVEL)
            ? cells.word(IntakeField.CERTIFICATE_LEVEL, Vocabulary::level)
            : Optional.empty();
    Optional<CertificateNumber> number = Optional.empty();
    if (required(cells, IntakeField.CERTIFICATE_NUMBER)
        && !cells.isOdd(IntakeField.CERTIFICATE_NUMBER)) {
      number = CertificateNumber.parse(cells.text(IntakeField.CERTIFICATE_NUMBER));
      if (number.isEmpty()) {
        cells.wrong(Trouble.in(IntakeField.CERTIFICATE_NUMBER, new CredentialRefusal.NoNumber()));
      }
    }
    Optional<LocalDate> issued =
        required(cells, IntakeField.ISSUED_ON)
            ? cells.day(IntakeField.ISSUED_ON)
            : Optional.empty();
    Optional<LocalDate> passed = cells.day(IntakeField.PASSED_ON);
    if (level.isEmpty() || number.isEmpty() || issued.isEmpty()) {
      return Optional.empty();
    }
    NewCertificate wish = new NewCertificate(level.get(), number.get(), issued.get(), passed);
    wish.problems(today).forEach(why -> cells.wrong(Trouble.in(column(why), why)));
    return Optional.of(wish);
  }

  private static boolean required(Cells cells, IntakeField field) {
    boolean there = !cells.text(field).isEmpty();
    if (!there && !cells.isOdd(field)) {
      cells.wrong(Trouble.in(field, REQUIRED));
    }
    return there;
  }

  /** The column of a reason, by the field that it names. */
  static IntakeField column(Reason why) {
    String field = why instanceof CredentialRefusal refusal ? refusal.field() : "";
    return switch (field) {
      case "issuedOn" -> IntakeField.ISSUED_ON;
      case "passedOn" -> IntakeField.PASSED_ON;
      case "registeredOn" -> IntakeField.REGISTERED_ON;
      case "validUntil" -> IntakeField.VALID_UNTIL;
      default -> IntakeField.CERTIFICATE_NUMBER;
    };
  }
}
