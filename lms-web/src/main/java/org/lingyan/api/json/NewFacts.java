package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.FactField;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;

/**
 * Facts about a person as they should be. What is missing stays as it is on record; {@code remove}
 * takes off.
 *
 * @param name 1 to 60 characters
 * @param formerNames all former names; the present name joins them by itself when it changes
 * @param level national certificate
 * @param document identity document
 * @param birthDate day of birth
 * @param phone phone
 * @param remove what is taken off the record: LEVEL, DOCUMENT, BIRTH_DATE, PHONE
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewFacts", description = "Facts about a person as they should be.")
public record NewFacts(
    @About(optional = true, longest = 60) String name,
    @About(optional = true, longest = 10) List<String> formerNames,
    @About(optional = true) CertificateLevel level,
    @About(optional = true) NewDocument document,
    @About(optional = true) LocalDate birthDate,
    @About(optional = true, longest = 40) String phone,
    @About(optional = true, longest = 4) List<FactField> remove,
    @About(longest = 500) String reason)
    implements Wish {
  private static final Set<FactField> REMOVABLE =
      EnumSet.of(FactField.LEVEL, FactField.DOCUMENT, FactField.BIRTH_DATE, FactField.PHONE);

  static NewFacts read(Body body) {
    Optional<IdentityDocument> document = NewDocument.read(body);
    Optional<Phone> phone = NewDocument.phone(body);
    List<String> words = body.texts("remove", REMOVABLE.size());
    List<FactField> remove = REMOVABLE.stream().filter(one -> words.contains(one.name())).toList();
    if (remove.size() != words.size()) {
      body.wrong("remove", "api.field.word", String.join(" ", words), REMOVABLE.toString());
    }
    NewFacts wish =
        new NewFacts(
            body.optionalText("name", 120).orElse(null),
            body.has("formerNames")
                ? body.texts("formerNames", PersonFacts.MOST_FORMER_NAMES)
                : null,
            body.optionalWord("level", CertificateLevel.class).orElse(null),
            document.map(one -> new NewDocument(one.kind(), one.number())).orElse(null),
            body.optionalDay("birthDate").orElse(null),
            phone.map(Phone::number).orElse(null),
            remove,
            body.text("reason", 500));
    body.done();
    return wish;
  }

  /** These facts over those on record. */
  public PersonFacts over(PersonFacts was) {
    return new PersonFacts(
        Optional.ofNullable(name).orElse(was.name()),
        Optional.ofNullable(formerNames).orElse(was.formerNames()),
        kept(FactField.LEVEL, Optional.ofNullable(level), was.level()),
        kept(
            FactField.DOCUMENT,
            Optional.ofNullable(document)
                .flatMap(one -> IdentityDocument.parse(one.kind(), one.number())),
            was.document()),
        kept(FactField.BIRTH_DATE, Optional.ofNullable(birthDate), was.birthDate()),
        kept(FactField.PHONE, Optional.ofNullable(phone).flatMap(Phone::parse), was.phone()));
  }

  private <T> Optional<T> kept(FactField field, Optional<T> wanted, Optional<T> was) {
    return remove.contains(field) ? Optional.empty() : wanted.or(() -> was);
  }

  /** Numbers stay out of every text form. */
  @Override
  public String toString() {
    return "NewFacts[remove=" + remove + "]";
  }
}
