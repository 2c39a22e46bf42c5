package org.lingyan.api.json;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.EmploymentKind;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;
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
 * @param formerName the former name by which a search found her; null otherwise
 * @param since first day at that organisation without a gap since
 * @param leftOn last day of the main employment, when it is over or will be; null while it is open
 * @param post the employment by which she is in scope when the main one lies outside; null
 *     otherwise
 */
@Schema(name = "Person")
public record PersonJson(
    String id,
    String name,
    String organisationId,
    String organisation,
    @About(optional = true) CertificateLevel level,
    WorkerCategory workerCategory,
    @About(optional = true) String formerName,
    LocalDate since,
    @About(optional = true) LocalDate leftOn,
    @About(optional = true) Post post) {

  /**
   * An employment beside the main one.
   *
   * @param kind SECONDMENT or CONCURRENT
   * @param organisationId where
   * @param organisation its name
   * @param last its last day; null while it is open
   */
  @Schema(name = "Post", description = "An employment beside the main one.")
  public record Post(
      EmploymentKind kind,
      String organisationId,
      String organisation,
      @About(optional = true) LocalDate last) {}

  /** The person as others see her. */
  public static PersonJson of(PersonView person) {
    return of(new FoundPerson(person, Optional.empty(), Optional.empty()));
  }

  /** The person as a search found her. */
  public static PersonJson of(FoundPerson found) {
    PersonView person = found.person();
    return new PersonJson(
        Ids.text(person.id()),
        person.name(),
        Ids.text(person.organisationId()),
        person.organisation(),
        person.level().orElse(null),
        person.category(),
        found.formerName().orElse(null),
        person.since(),
        last(person.until()),
        found
            .post()
            .map(
                post ->
                    new Post(
                        post.kind(),
                        Ids.text(post.organisationId()),
                        post.organisation(),
                        last(post.until())))
            .orElse(null));
  }

  private static LocalDate last(LocalDate until) {
    return until.equals(DateRange.FOREVER) ? null : until.minusDays(1);
  }
}
