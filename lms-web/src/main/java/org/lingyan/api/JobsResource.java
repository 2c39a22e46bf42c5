package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.JobJson;
import org.lingyan.api.json.JobsPage;
import org.lingyan.jobs.Jobs;
import org.lingyan.shared.Page;

/** Long work that the caller asked for. */
@ApplicationScoped
@Path("jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.ACCOUNT)
public class JobsResource {
  private final Jobs jobs;
  private final Asking asking;

  /** For the container's proxy. */
  protected JobsResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public JobsResource(Jobs jobs, Asking asking) {
    this.jobs = jobs;
    this.asking = asking;
  }

  /** One's own jobs. */
  @GET
  @Needs
  @Operation(
      summary = "Long work that the caller asked for, the newest first",
      description = "What is over is kept until the day that it names.")
  public JobsPage jobs(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return JobsPage.of(jobs.of(asking.caller().accountId(), wanted), asking.texts());
  }

  /** One's own job. */
  @GET
  @Path("{id}")
  @Needs
  @Operation(
      summary = "A job of the caller's",
      description = "Another account's is unknown. While it runs, ask every two seconds or so.")
  public JobJson job(@PathParam("id") String id) {
    return JobJson.of(
        jobs.own(asking.caller().accountId(), Subjects.id("job", id)), asking.texts());
  }

  /** Cancels one's own job. */
  @POST
  @Path("{id}/cancellation")
  @Needs
  @Operation(
      summary = "Cancel a job of the caller's",
      description =
          "What waits ends at once; what runs ends at its next step, and the state says when it"
              + " has. What is over stays as it is. Again is the same.")
  public JobJson cancel(@PathParam("id") String id) {
    return JobJson.of(
        jobs.cancel(asking.caller().accountId(), Subjects.id("job", id), asking.at()),
        asking.texts());
  }
}
