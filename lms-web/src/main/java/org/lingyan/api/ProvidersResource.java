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
import org.lingyan.api.json.NewFiling;
import org.lingyan.api.json.NewProvider;
import org.lingyan.api.json.NewReversal;
import org.lingyan.api.json.ProviderJson;
import org.lingyan.api.json.ProvidersPage;
import org.lingyan.hours.claim.ClaimFacts;
import org.lingyan.hours.claim.ProviderRegister;
import org.lingyan.hours.claim.Providers;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** Registers of those who give training elsewhere. */
@ApplicationScoped
@Path("providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class ProvidersResource {
  private static final Set<Role> KEEPERS = EnumSet.of(Role.HR, Role.TRAINING);

  private final Providers providers;
  private final ProviderRegister register;
  private final ClaimFacts claimFacts;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected ProvidersResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ProvidersResource(
      Providers providers,
      ProviderRegister register,
      ClaimFacts claimFacts,
      Facts facts,
      Asking asking) {
    this.providers = providers;
    this.register = register;
    this.claimFacts = claimFacts;
    this.facts = facts;
    this.asking = asking;
  }

  private Scope scope() {
    return asking.changeable(KEEPERS);
  }

  /** The providers. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.TRAINEE})
  @Operation(
      summary = "Providers of the registers that one keeps or uses, by name",
      description =
          "For HR and TRAINING those of the registers in scope and of those above it; for a trainee"
              + " those that she may name in a claim.")
  public ProvidersPage list(
      @Parameter(description = "Part of a name") @QueryParam("q") String query,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    String name = Checks.given(query).orElse("");
    if (asking.caller().hasAny(KEEPERS)) {
      return ProvidersPage.of(providers.inScope(scope(), name, wanted));
    }
    String place =
        claimFacts
            .place(asking.person(), asking.today())
            .orElseThrow(() -> new UnknownSubject("place of person:" + asking.person()));
    return ProvidersPage.of(providers.usedAt(place, name, asking.today(), wanted));
  }

  /** Puts one into a register. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Put a provider into the register of an organisation in scope",
      description = "The same name and kind again is 200; the same name with another kind is 409.")
  @APIResponse(
      responseCode = "201",
      description = "In the register",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "In the register before",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  public Response add(NewProvider wish) {
    Scope scope = scope();
    long organisation = Subjects.id("organisation", wish.organisation());
    return facts.add(
        () ->
            Answer.of(
                register.add(scope, organisation, wish.name(), wish.kind(), change("")),
                id -> ProviderJson.of(providers.find(scope, id))));
  }

  /** Files one. */
  @POST
  @Path("{id}/filings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "File a provider for some days",
      description =
          "By who keeps its register. The same filing again is 200; one that overlaps another is 409.")
  @APIResponse(
      responseCode = "201",
      description = "Filed",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Filed before",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  public Response file(@PathParam("id") String id, NewFiling wish) {
    Scope scope = scope();
    long provider = Subjects.id("provider", id);
    return facts.add(
        () ->
            Answer.of(
                register.file(scope, provider, wish.days(), change(wish.notice())),
                filing -> ProviderJson.of(providers.find(scope, provider))));
  }

  /** Withdraws a filing. */
  @POST
  @Path("{id}/filings/{filing}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Withdraw a filing that is wrong",
      description = "What was decided under it stays as it is.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = ProviderJson.class)))
  public Response withdraw(
      @PathParam("id") String id, @PathParam("filing") String filing, NewReversal wish) {
    Scope scope = scope();
    long provider = Subjects.id("provider", id);
    long which = Subjects.id("filing", filing);
    boolean its =
        providers.find(scope, provider).filings().stream().anyMatch(one -> one.id() == which);
    if (!its) {
      throw new UnknownSubject("filing:" + filing);
    }
    return facts.add(
        () ->
            Answer.of(
                register.withdraw(scope, which, change(wish.reason())),
                done -> ProviderJson.of(providers.find(scope, provider))));
  }

  private Change change(String reason) {
    return new Change(asking.today(), reason, asking.account(), asking.at());
  }
}
