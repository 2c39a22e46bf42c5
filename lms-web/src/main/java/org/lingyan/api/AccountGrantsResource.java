package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.GrantJson;
import org.lingyan.api.json.GrantsJson;
import org.lingyan.api.json.NewGrant;
import org.lingyan.api.json.NewGrantEnd;
import org.lingyan.people.account.AccountDirectory;
import org.lingyan.people.account.GrantWish;
import org.lingyan.people.account.GrantingRoles;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.people.account.Role;
import org.lingyan.shared.UnknownSubject;

/** Roles of an account that the caller administers. */
@ApplicationScoped
@Path("accounts/{id}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class AccountGrantsResource {
  private final AccountDirectory accounts;
  private final GrantingRoles granting;
  private final Rights rights;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected AccountGrantsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AccountGrantsResource(
      AccountDirectory accounts,
      GrantingRoles granting,
      Rights rights,
      Facts facts,
      Asking asking) {
    this.accounts = accounts;
    this.granting = granting;
    this.rights = rights;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.ADMIN)
  @Operation(
      summary = "The roles of an account, past and to come, what holds longest first",
      description = "Also those of others under which it may act as a deputy.")
  public GrantsJson grants(@PathParam("id") String id) {
    long account = inScope(id);
    return new GrantsJson(rights.of(account, asking.today()).stream().map(GrantJson::of).toList());
  }

  /** Gives one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Give a role on an organisation",
      description =
          "Refused with its reasons (409): days that are over, a role without the last day that it"
              + " needs, one that is held already, somebody who works nowhere, a closed account.")
  @APIResponse(
      responseCode = "201",
      description = "Given",
      content = @Content(schema = @Schema(implementation = GrantJson.class)))
  public Response give(@PathParam("id") String id, NewGrant wish) {
    long account = Subjects.id("account", id);
    GrantWish grant =
        new GrantWish(
            wish.role(),
            Subjects.id("organisation", wish.organisation()),
            wish.from(),
            wish.lastDay(),
            wish.reason());
    return facts.add(
        () ->
            Answer.of(
                granting.give(asking.caller(), account, grant, asking.at()),
                given -> told(account, given)));
  }

  /** Ends one. */
  @POST
  @Path("{grant}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "End a role",
      description =
          "It counts on its last day; yesterday ends it at once. Refused (409): over by then, the"
              + " caller's last right to administer, the last one over the whole.")
  @APIResponse(
      responseCode = "201",
      description = "Ended",
      content = @Content(schema = @Schema(implementation = GrantJson.class)))
  public Response end(
      @PathParam("id") String id, @PathParam("grant") String grant, NewGrantEnd wish) {
    long account = inScope(id);
    Right right = own(account, Subjects.id("grant", grant));
    return facts.add(
        () ->
            Answer.of(
                granting.end(
                    asking.caller(), right.grantId(), wish.last(), wish.reason(), asking.at()),
                ended -> told(account, ended)));
  }

  private long inScope(String id) {
    return accounts
        .inScope(asking.changeable(Role.ADMIN), Subjects.id("account", id), asking.at())
        .id();
  }

  private Right own(long account, long grant) {
    return rights.of(account, asking.today()).stream()
        .filter(one -> one.grantId() == grant && one.deputyshipId().isEmpty())
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("grant:" + grant));
  }

  private GrantJson told(long account, long grant) {
    return GrantJson.of(own(account, grant));
  }
}
