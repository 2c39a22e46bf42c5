package org.lingyan.api.json;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.api.input.Body;
import org.lingyan.api.input.Wish;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;

/**
 * An organisation to establish.
 *
 * @param above the one directly above
 * @param kind kind
 * @param level level
 * @param name name
 * @param day first day on which it exists
 * @param reason why, 1 to 500 characters
 */
@Schema(name = "NewOrganisation", description = "An organisation to establish.")
public record NewOrganisation(
    String above,
    OrganisationKind kind,
    OrganisationLevel level,
    @About(longest = 120) String name,
    LocalDate day,
    @About(longest = 500) String reason)
    implements Wish {

  static NewOrganisation read(Body body) {
    NewOrganisation wish =
        new NewOrganisation(
            body.text("above", 60),
            body.word("kind", OrganisationKind.class),
            body.word("level", OrganisationLevel.class),
            body.text("name", 120),
            body.day("day"),
            body.text("reason", 500));
    body.done();
    return wish;
  }
}
