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
import org.lingyan.api.json.ExemptionJson;
import org.lingyan.api.json.ExemptionsPage;
import org.lingyan.api.json.NewExemptionEnd;
import org.lingyan.api.json.NewWithdrawal;
import org.lingyan.hours.exemption.EndingExemptions;
import org.lingyan.hours.exemption.ExemptionQuery;
import org.lingyan.hours.exemption.Exemptions;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.shared.Page;

/** Leave and exemptions of the people in HR's scope. */
@ApplicationScoped
@Path("exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class ExemptionsResource {
  private final Exemptions exemptions;
  private final EndingExemptions ending;
  private final Organisations organisations;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected ExemptionsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ExemptionsResource(
      Exemptions exemptions,
      EndingExemptions ending,
      Organisations organisations,
      Facts facts,
      Asking asking) {
    this.exemptions = exemptions;
    this.ending = ending;
    this.organisations = organisations;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.HR)
  @Operation(
      summary = "Leave and exemptions of the people in HR's scope",
      description = "Neither reasons nor evidence; those stand with the person.")
  public ExemptionsPage list(
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "Only this kind") @QueryParam("kind") String kind,
      @Parameter(
              description =
                  "CURRENT, the default: current and to come; PAST; WITHDRAWN: also ended early")
          @QueryParam("show")
          String show,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    Optional<ExemptionKind> only = checks.word("kind", kind, ExemptionKind.class);
    ExemptionQuery.Show shown =
        checks.word("show", show, ExemptionQuery.Show.class).orElse(ExemptionQuery.Show.CURRENT);
    checks.done();
    Scope scope = asking.changeable(Role.HR);
    Optional<OrganisationView> below =
        Checks.given(organisation)
            .map(id -> organisations.inScope(scope, Subjects.id("organisation", id)));
    return ExemptionsPage.of(
        exemptions.list(scope, new ExemptionQuery(below, only, shown), wanted));
  }

  /** Withdraws one. */
  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Withdraw leave or an exemption: it never held",
      description =
          "The row stays, with who withdrew it, when and why; its evidence goes. Again is 200. One"
              + " that was ended early is refused (409): withdraw the shorter one.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  public Response withdraw(@PathParam("id") String id, NewWithdrawal wish) {
    Scope scope = asking.changeable(Role.HR);
    long exemption = Subjects.id("exemption", id);
    return facts.add(
        () ->
            Answer.of(
                ending.withdraw(scope, exemption, wish.reason(), asking.at()),
                done -> told(scope, done)));
  }

  /** Ends one early. */
  @POST
  @Path("{id}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "End leave or an exemption early",
      description =
          "A shorter one stands in its place from now on, and is what is answered. The same day"
              + " once more is 200; a day that is not before the last one is refused (409).")
  @APIResponse(
      responseCode = "201",
      description = "Ended early",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Ended on this day before",
      content = @Content(schema = @Schema(implementation = ExemptionJson.class)))
  public Response end(@PathParam("id") String id, NewExemptionEnd wish) {
    Scope scope = asking.changeable(Role.HR);
    long exemption = Subjects.id("exemption", id);
    return facts.add(
        () ->
            Answer.of(
                ending.end(scope, exemption, wish.last(), wish.reason(), asking.at()),
                done -> told(scope, done)));
  }

  private ExemptionJson told(Scope scope, long id) {
    return ExemptionJson.of(exemptions.inScope(scope, id), asking.today());
  }
}
