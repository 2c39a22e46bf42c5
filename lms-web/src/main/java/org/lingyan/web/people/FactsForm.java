package org.lingyan.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.DocumentKind;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.PersonRefusal;
import org.lingyan.people.person.Phone;
import org.lingyan.shared.Reason;
import org.lingyan.web.text.PageTexts;

/** Reads a form about a person's facts and notes what is wrong with each field. */
final class FactsForm {
  private static final int LONGEST_REASON = 500;

  private final FactsFields fields;
  private final PageTexts texts;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final List<String> others = new ArrayList<>();

  FactsForm(FactsFields fields, PageTexts texts) {
    this.fields = fields;
    this.texts = texts;
  }

  /** The facts wanted for somebody new. */
  PersonFacts read() {
    return read(PersonFacts.named(""));
  }

  /** The facts wanted for somebody on record; a number left empty stays as it is. */
  PersonFacts read(PersonFacts onRecord) {
    Optional<IdentityDocument> document =
        fields.isDropDocument() ? Optional.empty() : document(onRecord.document());
    Optional<Phone> phone = fields.isDropPhone() ? Optional.empty() : phone().or(onRecord::phone);
    return new PersonFacts(
        fields.getName(),
        Arrays.asList(fields.getFormerNames().split("[、,，;；\\n]")),
        Arrays.stream(CertificateLevel.values())
            .filter(one -> one.name().equals(fields.getLevel()))
            .findFirst(),
        document,
        day("birth-date", fields.getBirthDate()),
        phone);
  }

  private Optional<IdentityDocument> document(Optional<IdentityDocument> onRecord) {
    if (fields.getDocumentNumber().isBlank()) {
      return onRecord;
    }
    Optional<DocumentKind> kind =
        Arrays.stream(DocumentKind.values())
            .filter(one -> one.name().equals(fields.getDocumentKind()))
            .findFirst();
    Optional<IdentityDocument> document =
        kind.flatMap(one -> IdentityDocument.parse(one, fields.getDocumentNumber()));
    if (document.isEmpty()) {
      wrong(
          "document",
          kind.equals(Optional.of(DocumentKind.ID_CARD))
              ? texts.get("facts.document.wrong.ID_CARD")
              : texts.get("facts.document.wrong"));
    }
    return document;
  }

  private Optional<Phone> phone() {
    if (fields.getPhone().isBlank()) {
      return Optional.empty();
    }
    Optional<Phone> phone = Phone.parse(fields.getPhone());
    if (phone.isEmpty()) {
      wrong("phone", texts.get("facts.phone.wrong"));
    }
    return phone;
  }

  /** A day; empty when none is given or it is wrong. */
  Optional<LocalDate> day(String field, String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException wrong) {
      wrong(field, texts.get("facts.day.wrong"));
      return Optional.empty();
    }
  }

  /** Why; asked for when something on record is changed. */
  String reason() {
    String reason = fields.getReason().strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      wrong("reason", texts.of("facts.reason.wrong", LONGEST_REASON));
    }
    return reason;
  }

  void wrong(String field, String problem) {
    problems.putIfAbsent(field, problem);
  }

  /** Puts what stands against it to the fields that it is about. */
  void refused(List<Reason> reasons) {
    for (Reason reason : reasons) {
      String words = texts.texts().of(reason);
      String field = field(reason);
      if (field.isEmpty()) {
        others.add(words);
      } else {
        wrong(field, words);
      }
    }
  }

  private static String field(Reason reason) {
    if (reason instanceof PersonRefusal.NoName) {
      return "name";
    }
    if (reason instanceof PersonRefusal.NoFormerName
        || reason instanceof PersonRefusal.TooManyNames) {
      return "former-names";
    }
    if (reason instanceof PersonRefusal.NotBorn || reason instanceof PersonRefusal.OtherBirthDate) {
      return "birth-date";
    }
    if (reason instanceof PersonRefusal.DocumentKnown
        || reason instanceof PersonRefusal.DocumentKnownElsewhere) {
      return "document";
    }
    if (reason instanceof PersonRefusal.NotYetThere
        || reason instanceof PersonRefusal.WorksBeforeBirth) {
      return "day";
    }
    return "";
  }

  boolean isRight() {
    return problems.isEmpty() && others.isEmpty();
  }

  /** What is wrong, by the field's id. */
  Map<String, String> problems() {
    return problems;
  }

  /** What stands against it and is about no field. */
  List<String> others() {
    return others;
  }
}
