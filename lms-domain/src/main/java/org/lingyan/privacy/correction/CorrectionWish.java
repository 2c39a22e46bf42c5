package org.lingyan.privacy.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;

/**
 * What somebody wants to stand on record.
 *
 * @param field which fact
 * @param kind kind of document; empty for another fact
 * @param wanted as it was typed
 * @param note in her own words; may be empty
 * @param fileId evidence that she brought; empty for none
 */
public record CorrectionWish(
    CorrectionField field,
    Optional<DocumentKind> kind,
    String wanted,
    String note,
    OptionalLong fileId) {
  private static final String BETWEEN = "|";

  /** The facts with this one as it is wanted; empty when that can never be right. */
  Optional<PersonFacts> over(PersonFacts was) {
    return switch (field) {
      case NAME ->
          wanted.isBlank()
              ? Optional.empty()
              : Optional.of(facts(wanted, was, was.document(), was.birthDate()));
      case DOCUMENT ->
          kind.flatMap(known -> IdentityDocument.parse(known, wanted))
              .map(document -> facts(was.name(), was, Optional.of(document), birth(document, was)));
      case BIRTH_DATE -> day().map(day -> facts(was.name(), was, was.document(), Optional.of(day)));
    };
  }

  /** An ID card says the day of birth. */
  private static Optional<LocalDate> birth(IdentityDocument document, PersonFacts was) {
    return document.birthDate().or(was::birthDate);
  }

  private static PersonFacts facts(
      String name,
      PersonFacts was,
      Optional<IdentityDocument> document,
      Optional<LocalDate> birthDate) {
    return new PersonFacts(name, was.formerNames(), was.level(), document, birthDate, was.phone());
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(wanted.strip()));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  /** What stands in these facts of a wish for this field, with stars. */
  static String shown(CorrectionField field, PersonFacts facts) {
    return switch (field) {
      case NAME -> facts.name();
      case DOCUMENT -> facts.document().map(IdentityDocument::masked).orElse("");
      case BIRTH_DATE -> facts.birthDate().map(LocalDate::toString).orElse("");
    };
  }

  /** As it is kept. */
  String kept() {
    return kind.map(Enum::name).orElse("") + BETWEEN + wanted.strip();
  }

  /** What {@link #kept} made. */
  static CorrectionWish read(CorrectionField field, String kept, String note, OptionalLong fileId) {
    int between = kept.indexOf(BETWEEN);
    String kind = kept.substring(0, between);
    return new CorrectionWish(
        field,
        kind.isEmpty() ? Optional.empty() : Optional.of(DocumentKind.valueOf(kind)),
        kept.substring(between + 1),
        note,
        fileId);
  }

  /** The same with stars, for what is over. */
  CorrectionWish masked() {
    String stars =
        field == CorrectionField.DOCUMENT
            ? kind.flatMap(known -> IdentityDocument.parse(known, wanted))
                .map(IdentityDocument::masked)
                .orElse("")
            : wanted;
    return new CorrectionWish(field, kind, stars, note, fileId);
  }

  /** Never the value: it must not reach a log by accident. */
  @Override
  public String toString() {
    return "CorrectionWish[" + field + "]";
  }
}
