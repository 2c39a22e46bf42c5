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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.json.JobJson;
import org.lingyan.api.json.NewCopy;
import org.lingyan.api.json.OwnDataJson;
import org.lingyan.api.json.OwnDataPage;
import org.lingyan.jobs.JobAsker;
import org.lingyan.jobs.Jobs;
import org.lingyan.privacy.own.OwnData;
import org.lingyan.shared.Page;
import org.lingyan.web.data.OwnDataExport;

/** What the product holds about the caller. */
@ApplicationScoped
@Path("me/data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class MyDataResource {
  private final OwnData data;
  private final Jobs jobs;
  private final OwnDataExport export;
  private final Asking asking;

  /** For the container's proxy. */
  protected MyDataResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MyDataResource(OwnData data, Jobs jobs, OwnDataExport export, Asking asking) {
    this.data = data;
    this.jobs = jobs;
    this.export = export;
    this.asking = asking;
  }

  /** Every kind of data. */
  @GET
  @Needs
  @Operation(
      summary = "What the product holds about the caller",
      description = "Unknown for an account without a person behind it.")
  public OwnDataJson overview() {
    return OwnDataJson.of(data.overview(asking.person()), asking.texts());
  }

  /** Rows of one kind. */
  @GET
  @Path("{kind}")
  @Needs
  @Operation(
      summary = "Rows of one kind of data about the caller",
      description =
          "The members of a row are the kind's own, as in the copy that is made as a job. Numbers of"
              + " documents and phones are whole.")
  public OwnDataPage rows(
      @PathParam("kind") String kind,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return OwnDataPage.of(data.kind(kind), data.rows(asking.person(), kind, wanted));
  }

  /** Asks for a copy. */
  @POST
  @Path("copies")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs
  @Operation(
      summary = "Ask for a copy of one's own data",
      description = "It is made as a job; the job names the file when it is done.")
  @APIResponse(
      responseCode = "202",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = JobJson.class)))
  public Response copy(NewCopy wish) {
    asking.person();
    long job =
        jobs.ask(
            JobAsker.oneself(asking.caller().accountId()),
            export,
            OwnDataExport.parameters(wish.format() == NewCopy.Format.JSON, asking.texts().locale()),
            asking.at());
    return Response.accepted(JobJson.of(jobs.own(asking.caller().accountId(), job), asking.texts()))
        .build();
  }
}
