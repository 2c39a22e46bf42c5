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
import java.util.Optional;
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
import org.lingyan.api.json.DistinctionJson;
import org.lingyan.api.json.DuplicatesPage;
import org.lingyan.api.json.NewDistinction;
import org.lingyan.api.json.NewReversal;
import org.lingyan.people.account.Role;
import org.lingyan.people.duplicate.RecordGlances;
import org.lingyan.people.duplicate.SuspectedDuplicates;
import org.lingyan.people.duplicate.SuspectedPair;
import org.lingyan.people.duplicate.TellingApart;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;

/** Records that may be one person. */
@ApplicationScoped
@Path("people/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class DuplicatesResource {
  private final SuspectedDuplicates duplicates;
  private final RecordGlances glances;
  private final TellingApart apart;
  private final Organisations organisations;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected DuplicatesResource() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public DuplicatesResource(
      SuspectedDuplicates duplicates,
      RecordGlances glances,
      TellingApart apart,
      Organisations organisations,
      Facts facts,
      Asking asking) {
    this.duplicates = duplicates;
    this.glances = glances;
    this.apart = apart;
    this.organisations = organisations;
    this.facts = facts;
    this.asking = asking;
  }

  /** Pairs of which both lie in scope. */
  @GET
  @Needs(Role.HR)
  @Operation(
      summary = "Records that may be one person",
      description =
          "Pairs that agree in name and birth date, a former name and birth date, the phone, the"
              + " name and a place of work, or the number of a document typed as two kinds; those"
              + " that agree in most first. Both lie in the caller's"
              + " scope. Records with two different ID cards are never among them.")
  public DuplicatesPage pairs(
      @Parameter(description = "Only pairs of which one is at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "1: those that were told apart; default 0") @QueryParam("distinct")
          String distinct,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    boolean decided = checks.whole("distinct", distinct, 0, 1, 0) == 1;
    checks.done();
    Scope scope = asking.changeable(Role.HR);
    Optional<OrganisationView> below =
        Checks.given(organisation)
            .map(id -> organisations.inScope(scope, Subjects.id("organisation", id)));
    Page<SuspectedPair> found =
        decided ? duplicates.apart(scope, below, wanted) : duplicates.open(scope, below, wanted);
    return DuplicatesPage.of(found, glances.of(found.items()));
  }

  /** Tells two records apart. */
  @POST
  @Path("distinctions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Say that two records are two persons",
      description = "They are not suggested any more until this is taken back.")
  @APIResponse(
      responseCode = "201",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = DistinctionJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Recorded before",
      content = @Content(schema = @Schema(implementation = DistinctionJson.class)))
  public Response tellApart(NewDistinction wish) {
    Scope scope = asking.changeable(Role.HR);
    long first = Subjects.id("person", wish.first());
    long second = Subjects.id("person", wish.second());
    return facts.add(
        () ->
            Answer.of(
                apart.decide(scope, first, second, change(wish.reason())), DistinctionJson::of));
  }

  /** Takes it back. */
  @POST
  @Path("distinctions/{id}/reversal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Take back that two records are two persons",
      description = "They are suggested again. One that was taken back is unknown: 404.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = DistinctionJson.class)))
  public Response takeBack(@PathParam("id") String id, NewReversal wish) {
    Scope scope = asking.changeable(Role.HR);
    long decision = Subjects.id("distinction", id);
    return facts.add(
        () ->
            Answer.of(apart.takeBack(scope, decision, change(wish.reason())), DistinctionJson::of));
  }

  private Change change(String reason) {
    return new Change(asking.today(), reason, asking.account(), asking.at());
  }
}
