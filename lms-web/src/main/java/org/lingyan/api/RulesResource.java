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
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewDraft;
import org.lingyan.api.json.RequirementJson;
import org.lingyan.api.json.RequirementsPage;
import org.lingyan.api.json.RuleDraftJson;
import org.lingyan.api.json.RuleDraftsPage;
import org.lingyan.api.json.RuleVersionsJson;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.rules.BindingView;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Page;

/** Requirements, and drafts of them. */
@ApplicationScoped
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class RulesResource {
  private final Requirements requirements;
  private final BindingRules bindings;
  private final RuleDrafts drafts;
  private final DraftingRules drafting;
  private final TryingRules trying;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected RulesResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RulesResource(
      Requirements requirements,
      BindingRules bindings,
      RuleDrafts drafts,
      DraftingRules drafting,
      TryingRules trying,
      Facts facts,
      Asking asking) {
    this.requirements = requirements;
    this.bindings = bindings;
    this.drafts = drafts;
    this.drafting = drafting;
    this.trying = trying;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(
      summary = "Requirements that were published, by id",
      description = "With where each is bound in what the caller reads, or above it.")
  public RequirementsPage rules(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    List<BindingView> bound = bindings.around(asking.changeable(Asking.readers()));
    return RequirementsPage.of(
        Page.of(requirements.all(asking.today()), wanted)
            .map(one -> RequirementJson.of(one, bound, asking.today(), asking.texts())));
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(
      summary = "Every version of a requirement, the oldest first",
      description = "With the whole document of each, as YAML.")
  public RuleVersionsJson versions(@PathParam("id") String id) {
    return RuleVersionsJson.of(
        requirements.one(Subjects.name("rule", id), asking.today()), asking.texts());
  }

  /** What is drafted. */
  @GET
  @Path("{id}/drafts")
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Drafts of a requirement that are open in the caller's scope",
      description = "The last changed first.")
  public RuleDraftsPage drafts(
      @PathParam("id") String id,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    String rule = Subjects.name("rule", id);
    List<RuleDraft> open =
        drafts.open(asking.changeable(Set.of(Role.HR, Role.TRAINING))).stream()
            .filter(draft -> draft.ruleId().equals(rule))
            .toList();
    return RuleDraftsPage.of(
        Page.of(open, wanted).map(draft -> RuleDraftJson.of(draft, trying.lastOf(draft))));
  }

  /** Begins a draft. */
  @POST
  @Path("{id}/drafts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINING)
  @Operation(
      summary = "Begin the next version of a requirement, or one of its own like it",
      description = "As the newest version stands.")
  @APIResponse(
      responseCode = "201",
      description = "Begun",
      content = @Content(schema = @Schema(implementation = RuleDraftJson.class)))
  public Response begin(@PathParam("id") String id, NewDraft wish) {
    String rule = requirements.one(Subjects.name("rule", id), asking.today()).id();
    long organisation = Subjects.id("organisation", wish.organisation());
    Scope scope = asking.changeable(Role.TRAINING);
    return facts.add(
        () -> {
          RuleDraft begun =
              wish.own()
                  ? drafting.beginLike(scope, rule, organisation, asking.at())
                  : drafting.begin(scope, rule, organisation, asking.at());
          return new Answer(true, RuleDraftJson.of(begun, Optional.empty()));
        });
  }
}
