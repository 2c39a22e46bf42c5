package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.shared.Ids;

/**
 * What is on record about a person; numbers are masked.
 *
 * @param id her id
 * @param name her name
 * @param formerNames former names
 * @param level national certificate; null for none
 * @param document identity document; null for none
 * @param birthDate day of birth; null when it is not known
 * @param phone phone, masked; null for none
 */
@Schema(name = "PersonFacts", description = "What is on record about a person.")
public record PersonFactsJson(
    String id,
    String name,
    List<String> formerNames,
    @About(optional = true) CertificateLevel level,
    @About(optional = true) DocumentJson document,
    @About(optional = true) LocalDate birthDate,
    @About(optional = true) String phone) {
  /** The facts as the API tells them. */
  public static PersonFactsJson of(long id, PersonFacts facts) {
    return new PersonFactsJson(
        Ids.text(id),
        facts.name(),
        facts.formerNames(),
        facts.level().orElse(null),
        facts.document().map(DocumentJson::of).orElse(null),
        facts.birthDate().orElse(null),
        facts.phone().map(phone -> phone.masked()).orElse(null));
  }
}
