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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.DraftChange;
import org.lingyan.api.json.NewPublication;
import org.lingyan.api.json.NewTrial;
import org.lingyan.api.json.RuleDraftJson;
import org.lingyan.api.json.RuleVersionJson;
import org.lingyan.api.json.TrialJson;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.DraftingRules;
import org.lingyan.rules.PublishingRules;
import org.lingyan.rules.Requirements;
import org.lingyan.rules.RuleDraft;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.rules.RuleRefusal;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Reason;

/** A draft: read, changed, tried, published. */
@ApplicationScoped
@Path("drafts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class RuleDraftsResource {
  private static final Set<Role> READERS = Set.of(Role.HR, Role.TRAINING);

  private final RuleDrafts drafts;
  private final DraftingRules drafting;
  private final PublishingRules publishing;
  private final Requirements requirements;
  private final TryingRules trying;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected RuleDraftsResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RuleDraftsResource(
      RuleDrafts drafts,
      DraftingRules drafting,
      PublishingRules publishing,
      Requirements requirements,
      TryingRules trying,
      Facts facts,
      Asking asking) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.publishing = publishing;
    this.requirements = requirements;
    this.trying = trying;
    this.facts = facts;
    this.asking = asking;
  }

  /** The draft. */
  @GET
  @Needs({Role.HR, Role.TRAINING})
  @Operation(summary = "A draft, with the id of its last trial")
  public RuleDraftJson draft(@PathParam("id") String id) {
    return told(drafts.inScope(asking.changeable(READERS), Subjects.id("draft", id)));
  }

  /** Changes it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINING)
  @Operation(
      summary = "Change a draft",
      description =
          "A document that cannot be read is a 400 that names the key. Refused (409): changed by"
              + " somebody else meanwhile, over, of another requirement or version, in force before"
              + " the version that it follows.")
  public RuleDraftJson change(@PathParam("id") String id, DraftChange wish) {
    Scope scope = asking.changeable(Role.TRAINING);
    long draft = Subjects.id("draft", id);
    Outcome<RuleDraft> outcome =
        drafting.change(scope, draft, wish.seen(), wish.document(), asking.at());
    if (outcome instanceof Outcome.Refused<RuleDraft> refused) {
      throw problem(refused.reasons());
    }
    return told(drafts.inScope(scope, draft));
  }

  private static ApiProblem problem(List<Reason> reasons) {
    return reasons.stream()
        .filter(RuleRefusal.Unreadable.class::isInstance)
        .map(RuleRefusal.Unreadable.class::cast)
        .findFirst()
        .map(
            broken ->
                ApiProblem.malformed(
                    broken.where().replaceFirst("^rule", "document"),
                    "Problem." + broken.problem().name()))
        .orElseGet(() -> ApiProblem.refused(reasons));
  }

  /** Tries it. */
  @POST
  @Path("trials")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "Try a draft on everybody whom it would bind",
      description = "Long work: ask for the trial until it is finished. No record is touched.")
  @APIResponse(
      responseCode = "201",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = TrialJson.class)))
  public Response attempt(@PathParam("id") String id, NewTrial wish) {
    Scope scope = asking.changeable(READERS);
    RuleDraft draft = drafts.inScope(scope, Subjects.id("draft", id));
    OptionalLong place =
        wish.organisation().isEmpty()
            ? OptionalLong.empty()
            : OptionalLong.of(Subjects.id("organisation", wish.organisation()));
    LocalDate on = Optional.ofNullable(wish.on()).orElse(asking.today());
    return facts.add(
        () -> {
          long trial =
              trying.begin(scope, asking.caller().asker(), draft.id(), place, on, asking.at());
          return new Answer(true, TrialJson.of(trying.inScope(scope, trial), draft, List.of()));
        });
  }

  /** Publishes it. */
  @POST
  @Path("publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Publish a draft",
      description =
          "Whoever is concerned is judged again as long work. Refused with its reasons (409): not"
              + " tried as it is, one's own last change, people outside the caller's scope, changed"
              + " meanwhile, over, overtaken by another version, in force before the last one.")
  @APIResponse(
      responseCode = "201",
      description = "Published",
      content = @Content(schema = @Schema(implementation = RuleVersionJson.class)))
  public Response publish(@PathParam("id") String id, NewPublication wish) {
    Scope scope = asking.changeable(Role.HR);
    long draft = Subjects.id("draft", id);
    return facts.add(
        () ->
            Answer.of(
                publishing.publish(scope, draft, wish.seen(), asking.at()),
                rule ->
                    RuleVersionJson.of(
                        requirements.one(rule.id(), asking.today()).newest(), asking.texts())));
  }

  private RuleDraftJson told(RuleDraft draft) {
    return RuleDraftJson.of(draft, trying.lastOf(draft));
  }
}
