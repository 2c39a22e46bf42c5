package org.lingyan.people.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Reason;

/**
 * A row of a list of people, read by itself (I3).
 *
 * @param number of the row
 * @param facts what it says about her
 * @param place where she works, as it was typed; empty for nothing
 * @param category what she works as
 * @param joinedOn first day of the employment
 * @param effectiveOn day from which changes hold
 * @param manager her line manager, in one spelling; empty for nothing
 * @param troubles everything that is wrong with the row by itself
 */
record PersonLine(
    int number,
    PersonFacts facts,
    String place,
    Optional<WorkerCategory> category,
    Optional<LocalDate> joinedOn,
    Optional<LocalDate> effectiveOn,
    String manager,
    List<Trouble> troubles) {
  private static final String BETWEEN_NAMES = "[、,，;；/]";

  static PersonLine of(Headings headings, IntakeRow row, LocalDate today) {
    Cells cells = new Cells(headings, row);
    Optional<IdentityDocument> document = document(cells);
    PersonFacts facts =
        new PersonFacts(
            cells.text(IntakeField.NAME),
            Arrays.stream(cells.text(IntakeField.FORMER_NAMES).split(BETWEEN_NAMES)).toList(),
            level(cells),
            document,
            cells.day(IntakeField.BIRTH_DATE),
            phone(cells));
    if (facts.name().isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.NAME, "intake.required"));
    }
    facts.problems(today).stream()
        .filter(reason -> !facts.name().isEmpty() || about(reason, cells) != IntakeField.NAME)
        .forEach(reason -> cells.wrong(Trouble.in(about(reason, cells), reason)));
    return new PersonLine(
        row.raw().number(),
        facts,
        cells.text(IntakeField.ORGANISATION),
        cells.word(IntakeField.WORKER_CATEGORY, Vocabulary::category),
        cells.day(IntakeField.JOINED_ON),
        cells.day(IntakeField.EFFECTIVE_ON),
        PersonFacts.spelled(cells.text(IntakeField.MANAGER)),
        cells.troubles());
  }

  /** The cell that is to be looked at; a day of birth that was not typed is of the ID number. */
  private static IntakeField about(Reason reason, Cells cells) {
    if (reason instanceof PersonRefusal.NoFormerName
        || reason instanceof PersonRefusal.TooManyNames) {
      return IntakeField.FORMER_NAMES;
    }
    if (reason instanceof PersonRefusal.NoName) {
      return IntakeField.NAME;
    }
    return cells.text(IntakeField.BIRTH_DATE).isEmpty()
        ? IntakeField.DOCUMENT
        : IntakeField.BIRTH_DATE;
  }

  private static Optional<CertificateLevel> level(Cells cells) {
    return cells.text(IntakeField.LEVEL).matches("无|没有|暂无|-|—|/")
        ? Optional.empty()
        : cells.word(IntakeField.LEVEL, Vocabulary::level);
  }

  private static Optional<Phone> phone(Cells cells) {
    String text = cells.text(IntakeField.PHONE);
    if (text.isEmpty() || cells.isOdd(IntakeField.PHONE)) {
      return Optional.empty();
    }
    Optional<Phone> phone = Phone.parse(text);
    if (phone.isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.PHONE, "intake.no-phone", text));
    }
    return phone;
  }

  private static Optional<IdentityDocument> document(Cells cells) {
    String text = cells.text(IntakeField.DOCUMENT);
    Optional<DocumentKind> said = cells.word(IntakeField.DOCUMENT_KIND, Vocabulary::document);
    if (text.isEmpty()) {
      cells.wrong(Trouble.in(IntakeField.DOCUMENT, "intake.required"));
      return Optional.empty();
    }
    if (cells.isOdd(IntakeField.DOCUMENT)
        || (said.isEmpty() && !cells.text(IntakeField.DOCUMENT_KIND).isEmpty())) {
      return Optional.empty();
    }
    DocumentKind kind = said.orElse(DocumentKind.ID_CARD);
    Optional<IdentityDocument> permit = IdentityDocument.parse(DocumentKind.RESIDENCE_PERMIT, text);
    if (permit.isPresent() && said.isEmpty()) {
      return permit;
    }
    Optional<IdentityDocument> document = IdentityDocument.parse(kind, text);
    if (document.isEmpty()) {
      cells.wrong(
          kind == DocumentKind.ID_CARD
              ? Trouble.in(IntakeField.DOCUMENT, idCardProblem(text))
              : Trouble.in(IntakeField.DOCUMENT, "intake.no-document", Vocabulary.usual(kind)));
    }
    return document;
  }

  /** Why it is no ID number: the form, the day in it, or the checksum (P1). */
  private static String idCardProblem(String typed) {
    if (IdentityDocument.parse(DocumentKind.RESIDENCE_PERMIT, typed).isPresent()) {
      return "intake.residence-permit";
    }
    String text =
        java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
            .replaceAll("\\s", "")
            .toUpperCase(java.util.Locale.ROOT);
    if (!text.matches("\\d{17}[\\dX]")) {
      return "intake.id-card-form";
    }
    IdNumber complete = IdNumber.complete(text.substring(0, 17));
    return IdNumber.parse(complete.text()).isEmpty()
        ? "intake.id-card-day"
        : "intake.id-card-checksum";
  }
}
