package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
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
import org.lingyan.api.input.Categories;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.ClaimJson;
import org.lingyan.api.json.ClaimsPage;
import org.lingyan.api.json.NewClaim;
import org.lingyan.hours.claim.Claim;
import org.lingyan.hours.claim.ClaimState;
import org.lingyan.hours.claim.ClaimWarnings;
import org.lingyan.hours.claim.Claims;
import org.lingyan.hours.claim.WritingClaims;
import org.lingyan.people.account.Role;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Page;

/** One's own claims for training elsewhere. */
@ApplicationScoped
@Path("me/claims")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class MyClaimsResource {
  private final Claims claims;
  private final ClaimWarnings warnings;
  private final WritingClaims writing;
  private final RuleBook rules;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected MyClaimsResource() {
    this(null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public MyClaimsResource(
      Claims claims,
      ClaimWarnings warnings,
      WritingClaims writing,
      RuleBook rules,
      Facts facts,
      Asking asking) {
    this.claims = claims;
    this.warnings = warnings;
    this.writing = writing;
    this.rules = rules;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs(Role.TRAINEE)
  @Operation(summary = "One's own claims, the newest first")
  public ClaimsPage list(
      @Parameter(
              description =
                  "Only in this state: DRAFT SUBMITTED RETURNED APPROVED REJECTED WITHDRAWN")
          @QueryParam("state")
          String state,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    Optional<ClaimState> only = checks.word("state", state, ClaimState.class);
    checks.done();
    return ClaimsPage.of(
        claims.of(asking.person(), only.map(Set::of).orElse(Set.of()), asking.today(), wanted));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Needs(Role.TRAINEE)
  @Operation(summary = "One's own claim", description = "Another's is unknown.")
  public ClaimJson claim(@PathParam("id") String id) {
    return told(Subjects.id("claim", id));
  }

  private ClaimJson told(long id) {
    Claim claim = claims.own(asking.person(), id, asking.today());
    return ClaimJson.of(
        claim,
        warnings.provider(claim.content(), asking.today()).map(List::of).orElse(List.of()),
        asking.texts());
  }

  /** Begins one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Begin a claim as a draft",
      description =
          "A draft may leave out what is not known yet; what can never be right is refused. Files are"
              + " brought before by POST files, for the purpose EVIDENCE.")
  @APIResponse(
      responseCode = "201",
      description = "Begun",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Begun before, under this key",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response begin(NewClaim wish) {
    check(wish);
    return facts.add(
        () ->
            Answer.of(
                writing.begin(
                    asking.person(),
                    asking.caller().accountId(),
                    Ids.next(),
                    wish.content(),
                    asking.at()),
                this::told));
  }

  private void check(NewClaim wish) {
    if (wish.category() != null) {
      Categories.known(rules, wish.category());
    }
  }

  /** Writes one anew. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Write a claim anew",
      description =
          "While it is a draft, was returned or was taken back. What is left out is taken out, files"
              + " too.")
  @APIResponse(
      responseCode = "200",
      description = "Written",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response write(@PathParam("id") String id, NewClaim wish) {
    check(wish);
    long claim = Subjects.id("claim", id);
    Answer answer =
        Answer.of(writing.write(asking.person(), claim, wish.content(), asking.at()), this::told);
    return Response.ok(answer.entity()).build();
  }

  /** Sends one. */
  @POST
  @Path("{id}/submission")
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Send a claim to who reviews",
      description = "Refused with everything that is missing (409). One that waits already: 200.")
  @APIResponse(
      responseCode = "201",
      description = "Sent",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Sent before",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response send(@PathParam("id") String id) {
    long claim = Subjects.id("claim", id);
    return facts.add(
        () ->
            Answer.of(
                writing.send(asking.person(), asking.caller().accountId(), claim, asking.at()),
                this::told));
  }

  /** Takes one back. */
  @POST
  @Path("{id}/withdrawal")
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Take a claim back before it is decided",
      description = "It can be written and sent again. One that was decided: 409.")
  @APIResponse(
      responseCode = "201",
      description = "Taken back",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Taken back before",
      content = @Content(schema = @Schema(implementation = ClaimJson.class)))
  public Response withdraw(@PathParam("id") String id) {
    long claim = Subjects.id("claim", id);
    return facts.add(
        () ->
            Answer.of(
                writing.withdraw(asking.person(), asking.caller().accountId(), claim, asking.at()),
                this::told));
  }
}
