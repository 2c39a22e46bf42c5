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
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.BindingEnd;
import org.lingyan.api.json.BindingJson;
import org.lingyan.api.json.BindingsPage;
import org.lingyan.api.json.NewBinding;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.BindingRules;
import org.lingyan.shared.Page;

/** What binds where. */
@ApplicationScoped
@Path("bindings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.RULES)
public class BindingsResource {
  private final BindingRules bindings;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected BindingsResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public BindingsResource(BindingRules bindings, Facts facts, Asking asking) {
    this.bindings = bindings;
    this.facts = facts;
    this.asking = asking;
  }

  /** The list. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(
      summary = "Where requirements are bound in what the caller reads, or above it",
      description = "On whatever day, in the order of the tree.")
  public BindingsPage bindings(
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    return BindingsPage.of(Page.of(bindings.around(asking.changeable(Asking.readers())), wanted));
  }

  /** Binds. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Bind a requirement to an organisation and everything below it, from a day on",
      description =
          "Whoever is concerned is judged again as long work. Refused (409): it is bound there, or"
              + " above, on such days already.")
  @APIResponse(
      responseCode = "201",
      description = "Bound",
      content = @Content(schema = @Schema(implementation = BindingJson.class)))
  public Response bind(NewBinding wish) {
    Scope scope = asking.changeable(Role.HR);
    String rule = Subjects.name("rule", wish.requirement());
    long organisation = Subjects.id("organisation", wish.organisation());
    return facts.add(
        () ->
            Answer.of(
                bindings.bind(scope, rule, organisation, wish.main(), wish.from(), asking.at()),
                id -> BindingJson.of(bindings.inScope(scope, id))));
  }

  /** Ends one. */
  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Give a binding its last day",
      description =
          "Whoever is concerned is judged again as long work. Refused (409): before its first day.")
  @APIResponse(
      responseCode = "201",
      description = "Ended",
      content = @Content(schema = @Schema(implementation = BindingJson.class)))
  public Response end(@PathParam("id") String id, BindingEnd wish) {
    Scope scope = asking.changeable(Role.HR);
    long binding = Subjects.id("binding", id);
    return facts.add(
        () -> Answer.of(bindings.end(scope, binding, wish.last(), asking.at()), BindingJson::of));
  }
}
