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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import org.lingyan.api.json.ClaimJson;
import org.lingyan.api.json.ClaimsPage;
import org.lingyan.api.json.NewClaimDecision;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimForm;
import org.lingyan.hours.claim.ClaimQuery;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimWarnings;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.DecidingClaims;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Category;
import org.lingyan.shared.Page;

/** Claims of people in scope, and their decisions. */
@ApplicationScoped
@Path("claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class ClaimsResource {
  private static final Set<Role> REVIEWERS = EnumSet.of(Role.HR, Role.TRAINING);

  private final Claims claims;
  private final ClaimWarnings warnings;
  private final DecidingClaims deciding;
  private final Organisations organisations;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected ClaimsResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ClaimsResource(
      Claims claims,
      ClaimWarnings warnings,
      DecidingClaims deciding,
      Organisations organisations,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.claims = claims;
    this.warnings = warnings;
    this.deciding = deciding;
    this.organisations = organisations;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  private Scope scope() {
    return asking.changeable(REVIEWERS);
  }

  /** The list. */
  @GET
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Claims of people in scope",
      description = "Those that wait come first, the longest waiting before the others.")
  public ClaimsPage list(
      @Parameter(description = "Only in this state: SUBMITTED RETURNED APPROVED REJECTED WITHDRAWN")
          @QueryParam("state")
          String state,
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "Only of the category with this code") @QueryParam("category")
          String category,
      @Parameter(
              description =
                  "Only of this form: FILED_TRAINING AUTHORITY_TRAINING DEGREE DEGREE_COURSES OTHER")
          @QueryParam("form")
          String form,
      @Parameter(description = "Only by this provider of a register") @QueryParam("provider")
          String provider,
      @Parameter(description = "true: only those that may be the same training twice")
          @QueryParam("duplicates")
          String duplicates,
      @Parameter(description = "Trainings that ended on this day or later") @QueryParam("from")
          String from,
      @Parameter(description = "Trainings that ended on this day or earlier") @QueryParam("to")
          String to,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    Optional<ClaimState> inState = checks.word("state", state, ClaimState.class);
    Optional<ClaimForm> ofForm = checks.word("form", form, ClaimForm.class);
    Optional<LocalDate> first = checks.day("from", from);
    Optional<LocalDate> last = checks.day("to", to);
    checks.done();
    Scope scope = scope();
    ClaimQuery query =
        new ClaimQuery(
            Checks.given(organisation)
                .map(id -> organisations.inScope(scope, Subjects.id("organisation", id))),
            inState,
            Checks.given(category).map(Category::new),
            Checks.given(provider)
                .map(id -> OptionalLong.of(Subjects.id("provider", id)))
                .orElse(OptionalLong.empty()),
            ofForm,
            "true".equals(duplicates),
            first,
            last,
            "");
    return ClaimsPage.of(claims.inScope(scope, query, wanted));
  }

  /** A claim. */
  @GET
  @Path("{id}")
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "A claim of somebody in scope, with what has to be looked at",
      description = "A draft is unknown to everybody but the trainee.")
  public ClaimJson claim(@PathParam("id") String id) {
    Claim claim = claims.inScope(scope(), Subjects.id("claim", id));
    looking.note(
        asking.caller(),
        REVIEWERS,
        claim.line().personId(),
        SensitiveKind.FILE,
        "claim-" + id,
        asking.at());
    return told(claim);
  }

  private ClaimJson told(Claim claim) {
    return ClaimJson.of(
        claim,
        claim.line().state() == ClaimState.SUBMITTED
            ? warnings.of(claim.line().id(), claim.content(), asking.today())
            : java.util.List.of(),
        asking.texts());
  }

  /** Decides a claim. */
  @POST
  @Path("{id}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Decide a claim",
      description =
          "An approval posts its entry in the same transaction, on the training's last day. Fewer"
              + " minutes, another category, a return, a rejection and an approval against the"
              + " provider's filing need a reason. The same decision again is 200; a claim that was"
              + " decided otherwise, one's own, and a day of more than 24 hours are 409.")
  @APIResponse(
      responseCode = "201",
      description = "Decided",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Decided before",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response decide(@PathParam("id") String id, NewClaimDecision wish) {
    long claim = Subjects.id("claim", id);
    Scope scope = scope();
    return facts.add(
        () ->
            Answer.of(
                deciding.decide(
                    scope, claim, wish.wish(), asking.caller().accountId(), asking.at()),
                decided -> told(claims.inScope(scope, decided))));
  }
}
