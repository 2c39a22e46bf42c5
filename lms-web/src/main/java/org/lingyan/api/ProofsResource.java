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
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.IssuedProofJson;
import org.lingyan.api.json.IssuedProofsPage;
import org.lingyan.api.json.JobJson;
import org.lingyan.api.json.NewProofBatch;
import org.lingyan.api.json.NewReversal;
import org.lingyan.certificate.ProofList;
import org.lingyan.certificate.ProofQuery;
import org.lingyan.certificate.RevokingProof;
import org.lingyan.certificate.batch.BatchWish;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.web.paper.AskingForProofs;

/** Proofs of hours of the people in HR's scope. */
@ApplicationScoped
@Path("proofs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PROOFS)
public class ProofsResource {
  private final ProofList list;
  private final RevokingProof revoking;
  private final AskingForProofs batches;
  private final Organisations organisations;
  private final Jobs jobs;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected ProofsResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProofsResource(
      ProofList list,
      RevokingProof revoking,
      AskingForProofs batches,
      Organisations organisations,
      Jobs jobs,
      Facts facts,
      Asking asking) {
    this.list = list;
    this.revoking = revoking;
    this.batches = batches;
    this.organisations = organisations;
    this.jobs = jobs;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.HR)
  @Operation(summary = "Proofs of hours of the people in HR's scope, newest first")
  public IssuedProofsPage list(
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "Part of a name") @QueryParam("q") String query,
      @Parameter(description = "CURRENT, the default; REVOKED; SUPERSEDED") @QueryParam("show")
          String show,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    ProofQuery.Show shown =
        checks.word("show", show, ProofQuery.Show.class).orElse(ProofQuery.Show.CURRENT);
    checks.done();
    Scope scope = asking.changeable(Role.HR);
    Optional<OrganisationView> below =
        Checks.given(organisation)
            .map(id -> organisations.inScope(scope, Subjects.id("organisation", id)));
    return IssuedProofsPage.of(
        list.list(scope, new ProofQuery(below, Checks.given(query).orElse(""), shown), wanted),
        asking.texts());
  }

  /** One of them. */
  @GET
  @Path("{number}")
  @Needs(Role.HR)
  @Operation(summary = "A proof of hours with what became of it")
  public IssuedProofJson proof(@PathParam("number") String number) {
    return IssuedProofJson.of(list.inScope(asking.changeable(Role.HR), number), asking.texts());
  }

  /** Takes one back. */
  @POST
  @Path("{number}/revocation")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Take a proof of hours back, for good",
      description =
          "The holder is told the reason; a check says REVOKED and the day. Again is 200. What is"
              + " issued afterwards is a new paper.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = IssuedProofJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Taken back before",
      content = @Content(schema = @Schema(implementation = IssuedProofJson.class)))
  public Response revoke(@PathParam("number") String number, NewReversal wish) {
    Scope scope = asking.changeable(Role.HR);
    return facts.add(
        () ->
            Answer.of(
                revoking.revoke(scope, number, wish.reason(), asking.at()),
                line -> IssuedProofJson.of(line, asking.texts())));
  }

  /** Asks for those of a unit. */
  @POST
  @Path("batches")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Issue the proofs of a unit, all in one PDF",
      description =
          "For at most 500 people; one more is 409, and nothing is issued. It is made as a job, which"
              + " names the file when it is done; who has no hours is left out and counted.")
  @APIResponse(
      responseCode = "202",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response batch(NewProofBatch wish) {
    Outcome<Long> outcome =
        batches.ask(
            asking.caller(),
            new BatchWish(
                Subjects.id("organisation", wish.organisation()),
                wish.requirement(),
                wish.period(),
                wish.sealed()),
            asking.texts().locale(),
            asking.at());
    if (outcome instanceof Outcome.Refused<Long> refused) {
      throw ApiProblem.refused(refused.reasons());
    }
    long job = ((Outcome.Recorded<Long>) outcome).fact();
    return Response.accepted(JobJson.of(jobs.own(asking.caller().accountId(), job), asking.texts()))
        .build();
  }
}
