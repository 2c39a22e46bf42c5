package org.lingyan.api.json;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.people.tree.OrganisationLevel;
import org.lingyan.people.tree.Organisations;
import org.lingyan.shared.Ids;

/**
 * An organisation in scope.
 *
 * @param id its id
 * @param name its name
 * @param above name of the one directly above; empty at the top
 * @param kind kind
 * @param level level
 */
@Schema(name = "Organisation")
public record OrganisationJson(
    String id, String name, String above, OrganisationKind kind, OrganisationLevel level) {
  /** The organisation as the API tells it. */
  public static OrganisationJson of(Organisations.Named named) {
    return new OrganisationJson(
        Ids.text(named.organisation().id()),
        named.organisation().name(),
        named.above(),
        named.organisation().kind(),
        named.organisation().level());
  }
}
