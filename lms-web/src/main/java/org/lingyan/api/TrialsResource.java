package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.TrialJson;
import org.lingyan.api.json.TrialPeoplePage;
import org.lingyan.hours.standing.Trial;
import org.lingyan.hours.standing.TryingRules;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.RuleDrafts;
import org.lingyan.shared.Page;

/** Trials of drafts. */
@ApplicationScoped
@Path("trials/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class TrialsResource {
  private static final Set<Role> READERS = Set.of(Role.HR, Role.TRAINING);

  private final TryingRules trying;
  private final RuleDrafts drafts;
  private final Asking asking;

  /** For the container's proxy. */
  protected TrialsResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public TrialsResource(TryingRules trying, RuleDrafts drafts, Asking asking) {
    this.trying = trying;
    this.drafts = drafts;
    this.asking = asking;
  }

  /** One of them. */
  @GET
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "A trial of a draft, with people by status before and after",
      description = "Counted by status are people in the caller's scope.")
  public TrialJson trial(@PathParam("id") String id) {
    Scope scope = asking.changeable(READERS);
    Trial trial = trying.inScope(scope, Subjects.id("trial", id));
    return TrialJson.of(
        trial, drafts.inScope(scope, trial.draftId()), trying.moved(scope, trial.id()));
  }

  /** Whom it concerns. */
  @GET
  @Path("people")
  @Needs({Role.HR, Role.TRAINING})
  @Operation(
      summary = "People in the caller's scope whose status would be another one",
      description = "By the status that they would have.")
  public TrialPeoplePage people(
      @PathParam("id") String id,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return TrialPeoplePage.of(
        trying.people(asking.changeable(READERS), Subjects.id("trial", id), wanted));
  }
}
