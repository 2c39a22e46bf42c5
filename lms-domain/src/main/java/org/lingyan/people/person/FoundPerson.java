package org.lingyan.people.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person as a search finds her.
 *
 * @param person herself, where she belongs (P6); that place may lie outside the scope
 * @param post by which employment she is inside, when that is not the main one
 * @param formerName the former name by which she was found, when the present one was not
 */
public record FoundPerson(PersonView person, Optional<Post> post, Optional<String> formerName) {

  /**
   * An employment beside the main one.
   *
   * @param kind 借调 or 兼任
   * @param organisationId where
   * @param organisation its name
   * @param path its path
   * @param until first day after it; {@link org.lingyan.shared.DateRange#FOREVER} when open
   */
  public record Post(
      EmploymentKind kind,
      long organisationId,
      String organisation,
      String path,
      LocalDate until) {}
}
