package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.WorkerCategory;

/**
 * Somebody to put on record with her first employment.
 *
 * @param name 1 to 60 characters
 * @param formerNames former names
 * @param level national certificate; missing for none
 * @param document identity document; missing when none is known
 * @param birthDate day of birth; read from an ID number when it is missing
 * @param phone phone; missing when none is known
 * @param organisation where
 * @param workerCategory as what
 * @param from first day, not after today
 * @param reason why; may be missing
 */
@Schema(name = "NewPerson", description = "Somebody to put on record with her first employment.")
public record NewPerson(
    @About(longest = 60) String name,
    @About(optional = true, longest = 10) List<String> formerNames,
    @About(optional = true) CertificateLevel level,
    @About(optional = true) NewDocument document,
    @About(optional = true) LocalDate birthDate,
    @About(optional = true, longest = 40) String phone,
    String organisation,
    WorkerCategory workerCategory,
    LocalDate from,
    @About(optional = true, longest = 500) String reason)
    implements Wish {

  static NewPerson read(Body body) {
    Optional<IdentityDocument> document = NewDocument.read(body);
    Optional<Phone> phone = NewDocument.phone(body);
    NewPerson wish =
        new NewPerson(
            body.text("name", 120),
            body.texts("formerNames", PersonFacts.MOST_FORMER_NAMES),
            body.optionalWord("level", CertificateLevel.class).orElse(null),
            document.map(one -> new NewDocument(one.kind(), one.number())).orElse(null),
            body.optionalDay("birthDate").orElse(null),
            phone.map(Phone::number).orElse(null),
            body.text("organisation", 60),
            body.word("workerCategory", WorkerCategory.class),
            body.day("from"),
            body.optionalText("reason", 500).orElse(""));
    body.done();
    return wish;
  }

  /** The facts as the domain takes them. */
  public PersonFacts facts() {
    return new PersonFacts(
        name,
        formerNames,
        Optional.ofNullable(level),
        Optional.ofNullable(document)
            .flatMap(one -> IdentityDocument.parse(one.kind(), one.number())),
        Optional.ofNullable(birthDate),
        Optional.ofNullable(phone).flatMap(Phone::parse));
  }

  /** Numbers stay out of every text form. */
  @Override
  public String toString() {
    return "NewPerson[organisation=" + organisation + ", from=" + from + "]";
  }
}
