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
import java.util.stream.Stream;
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
import org.lingyan.api.json.DeputiesJson;
import org.lingyan.api.json.GrantJson;
import org.lingyan.api.json.NewClosing;
import org.lingyan.api.json.NewDeputy;
import org.lingyan.people.account.Deputising;
import org.lingyan.people.account.Right;
import org.lingyan.people.account.Rights;
import org.lingyan.shared.UnknownSubject;

/** Deputies of one's own: whom the caller has let act, for whom the caller may act. */
@ApplicationScoped
@Path("deputies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class DeputiesResource {
  private final Deputising deputising;
  private final Rights rights;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected DeputiesResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DeputiesResource(Deputising deputising, Rights rights, Facts facts, Asking asking) {
    this.deputising = deputising;
    this.rights = rights;
    this.facts = facts;
    this.asking = asking;
  }

  /** Both lists. */
  @GET
  @Needs
  @Operation(summary = "Deputies of the caller's own, and for whom the caller may act")
  public DeputiesJson deputies() {
    return new DeputiesJson(let().map(GrantJson::of).toList(), held().map(GrantJson::of).toList());
  }

  /** Lets a role. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs
  @Operation(
      summary = "Let a role of one's own to a deputy for some days",
      description =
          "The deputy works, or holds a role, below the role's organisation. Refused (409): longer"
              + " than the role itself, days that are over, a trainee's role, by a deputy.")
  @APIResponse(
      responseCode = "201",
      description = "Let",
      content = @Content(schema = @Schema(implementation = GrantJson.class)))
  public Response let(NewDeputy wish) {
    long grant = Subjects.id("grant", wish.grant());
    long deputy = Subjects.id("account", wish.account());
    return facts.add(
        () ->
            Answer.of(
                deputising.let(
                    asking.caller(), grant, deputy, wish.days(), wish.reason(), asking.at()),
                this::told));
  }

  /** Ends one. */
  @POST
  @Path("{id}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs
  @Operation(
      summary = "End a deputyship at once",
      description =
          "By whose role it is, or by the deputy: who ends it sees it in the answer. One that is"
              + " over: 409.")
  @APIResponse(
      responseCode = "201",
      description = "Ended",
      content = @Content(schema = @Schema(implementation = GrantJson.class)))
  public Response end(@PathParam("id") String id, NewClosing wish) {
    long deputyship = Subjects.id("deputyship", id);
    // Whoever administers the place ends it on the page of the account; here are only one's own.
    find(deputyship);
    return facts.add(
        () ->
            Answer.of(
                deputising.end(asking.caller(), deputyship, wish.reason(), asking.at()),
                this::told));
  }

  private GrantJson told(long deputyship) {
    return GrantJson.of(find(deputyship));
  }

  private Right find(long deputyship) {
    return Stream.concat(let(), held())
        .filter(one -> one.deputyshipId().orElse(0) == deputyship)
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("deputyship:" + deputyship));
  }

  private Stream<Right> let() {
    return rights.letBy(asking.caller().accountId(), asking.today()).stream();
  }

  private Stream<Right> held() {
    return rights.of(asking.caller().accountId(), asking.today()).stream()
        .filter(one -> one.deputyshipId().isPresent());
  }
}
