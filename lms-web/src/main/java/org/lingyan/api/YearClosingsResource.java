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
import java.util.EnumSet;
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
import org.lingyan.api.json.LateCorrectionsPage;
import org.lingyan.api.json.NewReversal;
import org.lingyan.api.json.NewYearClosing;
import org.lingyan.api.json.YearClosingJson;
import org.lingyan.api.json.YearClosingsPage;
import org.lingyan.hours.correction.ClosingYears;
import org.lingyan.hours.correction.LateCorrections;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;

/** Closed years, and what was corrected in them. */
@ApplicationScoped
@Path("year-closings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class YearClosingsResource {
  private final ClosingYears closing;
  private final LateCorrections late;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected YearClosingsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public YearClosingsResource(
      ClosingYears closing, LateCorrections late, Facts facts, Asking asking) {
    this.closing = closing;
    this.late = late;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs({Role.HR, Role.AUDITOR})
  @Operation(
      summary = "Closed years of organisations in scope, and above them, the last closed first")
  public YearClosingsPage list(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return YearClosingsPage.of(closing.list(read(), wanted));
  }

  /** Closes a year. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.CLOSE_YEAR)
  @Operation(
      summary = "Close a year for an organisation and everything below",
      description =
          "Needs the right CLOSE_YEAR there. Afterwards nobody without it adds hours to that year"
              + " or takes them back. The same again is 200; a year that is not over, or closed"
              + " above already, is 409.")
  @APIResponse(
      responseCode = "201",
      description = "Closed",
      content = @Content(schema = @Schema(implementation = YearClosingJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Closed before",
      content = @Content(schema = @Schema(implementation = YearClosingJson.class)))
  public Response close(NewYearClosing wish) {
    Scope scope = asking.changeable(Role.CLOSE_YEAR);
    long place = Subjects.id("organisation", wish.organisation());
    return facts.add(
        () ->
            Answer.of(
                closing.close(scope, place, wish.year(), wish.reason(), asking.at()),
                YearClosingJson::of));
  }

  /** Opens a year again. */
  @POST
  @Path("{id}/reopening")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.CLOSE_YEAR)
  @Operation(summary = "Open a closed year again", description = "Again is 200.")
  @APIResponse(
      responseCode = "201",
      description = "Open",
      content = @Content(schema = @Schema(implementation = YearClosingJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Opened before",
      content = @Content(schema = @Schema(implementation = YearClosingJson.class)))
  public Response reopen(@PathParam("id") String id, NewReversal wish) {
    Scope scope = asking.changeable(Role.CLOSE_YEAR);
    long one = Subjects.id("year-closing", id);
    return facts.add(
        () ->
            Answer.of(closing.reopen(scope, one, wish.reason(), asking.at()), YearClosingJson::of));
  }

  /** What was corrected while closed. */
  @GET
  @Path("corrections")
  @Needs({Role.HR, Role.AUDITOR})
  @Operation(summary = "Entries of people in scope that came while their year was closed")
  public LateCorrectionsPage corrections(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return LateCorrectionsPage.of(late.list(read(), wanted));
  }

  private Scope read() {
    return asking.changeable(EnumSet.of(Role.HR, Role.AUDITOR));
  }
}
