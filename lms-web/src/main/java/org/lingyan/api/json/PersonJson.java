package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.Ids;

/**
 * A person in scope.
 *
 * @param id her id
 * @param name her name
 * @param organisationId where she belongs
 * @param organisation its name
 * @param level national certificate; null for none
 * @param workerCategory kind of employment
 */
@Schema(name = "Person")
public record PersonJson(
    String id,
    String name,
    String organisationId,
    String organisation,
    @About(optional = true) CertificateLevel level,
    WorkerCategory workerCategory) {
  /** The person as others see her. */
  public static PersonJson of(PersonView person) {
    return new PersonJson(
        Ids.text(person.id()),
        person.name(),
        Ids.text(person.organisationId()),
        person.organisation(),
        person.level().orElse(null),
        person.category());
  }
}
