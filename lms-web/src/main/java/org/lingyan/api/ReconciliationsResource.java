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
import org.lingyan.api.json.ComparedRowJson;
import org.lingyan.api.json.JobJson;
import org.lingyan.api.json.NewRowDecision;
import org.lingyan.api.json.ReconciliationJson;
import org.lingyan.hours.reconciliation.ComparedRow;
import org.lingyan.hours.reconciliation.DecidingRows;
import org.lingyan.hours.reconciliation.Found;
import org.lingyan.hours.reconciliation.PostingRows;
import org.lingyan.hours.reconciliation.Reconciliations;
import org.lingyan.hours.reconciliation.RowQuery;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;

/** Hours that an authority holds, compared with our own. */
@ApplicationScoped
@Path("reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class ReconciliationsResource {
  private final Reconciliations reading;
  private final DecidingRows deciding;
  private final PostingRows posting;
  private final Jobs jobs;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected ReconciliationsResource() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ReconciliationsResource(
      Reconciliations reading,
      DecidingRows deciding,
      PostingRows posting,
      Jobs jobs,
      Facts facts,
      Asking asking) {
    this.reading = reading;
    this.deciding = deciding;
    this.posting = posting;
    this.jobs = jobs;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.HR)
  @Operation(
      summary = "Comparisons with lists of authorities that have rows of people in scope",
      description =
          "A list comes in by POST imports?kind=COMPARISON and is compared when it is posted.")
  public ReconciliationJson.Many list(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return ReconciliationJson.Many.of(reading.list(asking.changeable(Role.HR), wanted));
  }

  /** The rows of one. */
  @GET
  @Path("{id}/rows")
  @Needs(Role.HR)
  @Operation(summary = "Rows of a comparison of people in scope, in the order of the list")
  public ComparedRowJson.Many rows(
      @PathParam("id") String id,
      @Parameter(description = "Only these") @QueryParam("found") String found,
      @Parameter(description = "true: only those that need a decision") @QueryParam("open")
          String open,
      @Parameter(description = "Part of a name") @QueryParam("q") String query,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    Optional<Found> only = checks.word("found", found, Found.class);
    checks.done();
    Scope scope = asking.changeable(Role.HR);
    long comparison = reading.one(scope, Subjects.id("reconciliation", id)).id();
    return ComparedRowJson.Many.of(
        reading.rows(
            scope,
            comparison,
            new RowQuery(only, "true".equals(open), Checks.given(query).orElse("")),
            wanted));
  }

  /** Decides about a row. */
  @POST
  @Path("rows/{row}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Post, ignore or ask about a row",
      description =
          "POST takes a missing row over into the ledger, after it was compared once more; IGNORE"
              + " needs a reason; QUERY tells the person, or HR of her unit. The same once more is"
              + " 200; what cannot be is 409.")
  @APIResponse(
      responseCode = "201",
      description = "Decided",
      content = @Content(schema = @Schema(implementation = ComparedRowJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Decided so before",
      content = @Content(schema = @Schema(implementation = ComparedRowJson.class)))
  public Response decide(@PathParam("row") String row, NewRowDecision wish) {
    Scope scope = asking.changeable(Role.HR);
    long id = Subjects.id("reconciliation row", row);
    return facts.add(() -> Answer.of(decided(scope, id, wish), ComparedRowJson::of));
  }

  private Outcome<ComparedRow> decided(Scope scope, long id, NewRowDecision wish) {
    return switch (wish.decision()) {
      case POST -> deciding.post(scope, id, asking.at());
      case IGNORE -> deciding.ignore(scope, id, wish.reason(), asking.at());
      case QUERY -> deciding.query(scope, id, wish.asked(), wish.reason(), asking.at());
    };
  }

  /** Posts everything that is missing. */
  @POST
  @Path("{id}/postings")
  @Needs(Role.HR)
  @Operation(
      summary = "Post every row of people in scope that is missing here",
      description = "As a job, in one transaction; its summary says how many were posted.")
  @APIResponse(
      responseCode = "202",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response post(
      @PathParam("id") String id,
      @Parameter(description = "Only of people with this part of a name") @QueryParam("q")
          String query) {
    long job =
        posting.ask(
            asking.changeable(Role.HR),
            asking.caller().asker(),
            Subjects.id("reconciliation", id),
            Checks.given(query).orElse(""),
            asking.at());
    return Response.accepted(JobJson.of(jobs.own(asking.caller().accountId(), job), asking.texts()))
        .build();
  }
}
