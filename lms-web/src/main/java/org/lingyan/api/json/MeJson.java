package org.lingyan.api.json;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.shared.Ids;

/**
 * Who is signed in.
 *
 * @param personId the caller's person; null for an account without one
 * @param account name of the account
 * @param name name of the person, or of the account
 * @param roles roles in force today
 */
@Schema(name = "Me", description = "Who is signed in.")
public record MeJson(
    @About(optional = true) String personId, String account, String name, List<Held> roles) {
  /** The caller. */
  public static MeJson of(Caller caller) {
    return new MeJson(
        caller.personId().isPresent() ? Ids.text(caller.personId().getAsLong()) : null,
        caller.account(),
        caller.name(),
        caller.grants().stream()
            // A right that stands beside the roles is no role.
            .filter(grant -> !grant.role().isRight())
            .map(
                grant ->
                    new Held(grant.role(), Ids.text(grant.organisationId()), grant.organisation()))
            .toList());
  }

  /**
   * A role on a subtree.
   *
   * @param role the role
   * @param organisationId top of the subtree
   * @param organisation its name
   */
  @Schema(name = "HeldRole")
  public record Held(Role role, String organisationId, String organisation) {}
}
