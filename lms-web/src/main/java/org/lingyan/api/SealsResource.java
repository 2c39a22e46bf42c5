package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewSeal;
import org.lingyan.api.json.NewSealEnding;
import org.lingyan.api.json.SealJson;
import org.lingyan.api.json.SealUsesPage;
import org.lingyan.api.json.SealsPage;
import org.lingyan.certificate.seal.SealWish;
import org.lingyan.certificate.seal.Seals;
import org.lingyan.certificate.seal.SettingSeals;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;

/** What stands where papers of organisations are sealed. */
@ApplicationScoped
@Path("seals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PROOFS)
public class SealsResource {
  private final Seals seals;
  private final SettingSeals setting;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected SealsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SealsResource(Seals seals, SettingSeals setting, Facts facts, Asking asking) {
    this.seals = seals;
    this.setting = setting;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.ADMIN)
  @Operation(
      summary = "What stands where papers are sealed, by organisation of the scope",
      description = "Where nothing is entered, there or above, it is space for a stamp.")
  public SealsPage list(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return SealsPage.of(seals.list(asking.changeable(Role.ADMIN), wanted));
  }

  /** Enters one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Say what stands where an organisation's papers are sealed",
      description =
          "A picture is a PNG that was brought before, by POST files?purpose=SEAL. Days of one"
              + " organisation that overlap are 409.")
  @APIResponse(
      responseCode = "201",
      description = "Entered",
      content = @Content(schema = @Schema(implementation = SealJson.class)))
  public Response set(NewSeal wish) {
    Scope scope = asking.changeable(Role.ADMIN);
    long organisation = Subjects.id("organisation", wish.organisation());
    OptionalLong file =
        wish.file() == null
            ? OptionalLong.empty()
            : OptionalLong.of(Subjects.id("file", wish.file()));
    return facts.add(
        () ->
            Answer.of(
                setting.set(
                    scope,
                    organisation,
                    new SealWish(wish.days(), file, wish.authority()),
                    change("")),
                id -> SealJson.of(seals.inScope(scope, id))));
  }

  /** Ends one early. */
  @POST
  @Path("{id}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Bring the last day of an entry forward",
      description = "Papers that bear it stay as they are. The same day again is 200.")
  @APIResponse(
      responseCode = "201",
      description = "Ended",
      content = @Content(schema = @Schema(implementation = SealJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "It ends on that day already",
      content = @Content(schema = @Schema(implementation = SealJson.class)))
  public Response end(@PathParam("id") String id, NewSealEnding wish) {
    Scope scope = asking.changeable(Role.ADMIN);
    long seal = Subjects.id("seal", id);
    return facts.add(
        () ->
            Answer.of(
                setting.end(scope, seal, wish.to(), change(wish.reason())),
                done -> SealJson.of(seals.inScope(scope, done))));
  }

  /** The papers that bear it. */
  @GET
  @Path("{id}/uses")
  @Needs(Role.ADMIN)
  @Operation(summary = "The papers that bear it: who sealed which, and when")
  public SealUsesPage uses(
      @PathParam("id") String id,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    long seal = seals.inScope(asking.changeable(Role.ADMIN), Subjects.id("seal", id)).id();
    return SealUsesPage.of(seals.uses(seal, wanted));
  }

  private Change change(String reason) {
    return new Change(asking.today(), reason, asking.account(), asking.at());
  }
}
