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
import java.util.Map;
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
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.NewOrganisation;
import org.lingyan.api.json.OrganisationJson;
import org.lingyan.api.json.OrganisationsJson;
import org.lingyan.api.json.PlaceJson;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Headcounts;
import org.lingyan.people.person.Reorganising;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.people.tree.TreeWish;

/** Organisations: by name, one on a day, a new one. */
@ApplicationScoped
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class OrganisationsResource {
  private static final int MOST = 50;

  private final Organisations organisations;
  private final Headcounts headcounts;
  private final Reorganising reorganising;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected OrganisationsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public OrganisationsResource(
      Organisations organisations,
      Headcounts headcounts,
      Reorganising reorganising,
      Facts facts,
      Asking asking) {
    this.organisations = organisations;
    this.headcounts = headcounts;
    this.reorganising = reorganising;
    this.facts = facts;
    this.asking = asking;
  }

  /** Organisations in scope, as the tree stands on a day. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary = "Organisations in scope, by name",
      description = "At most 50, the best fitting first, as the tree stands on the day.")
  public OrganisationsJson named(
      @Parameter(description = "Part of a name") @QueryParam("q") String query,
      @Parameter(description = "The day, default today") @QueryParam("on") String on) {
    Checks checks = new Checks();
    Optional<LocalDate> day = checks.day("on", on);
    checks.done();
    return new OrganisationsJson(
        organisations
            .named(
                readable(asking).on(day.orElse(asking.today())),
                Checks.given(query).orElse(""),
                MOST)
            .stream()
            .map(OrganisationJson::of)
            .toList());
  }

  /** The subtrees of roles that read, and of those that administer. */
  static Scope readable(Asking asking) {
    Set<Role> roles = EnumSet.copyOf(Asking.readers());
    roles.add(Role.ADMIN);
    return asking.caller().scope(roles, asking.today());
  }

  /** One organisation on a day. */
  @GET
  @Path("{id}")
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.ADMIN})
  @Operation(
      summary = "An organisation, as the tree stands on a day",
      description = "With what stands directly below it and how many people work there.")
  public PlaceJson one(
      @PathParam("id") String id,
      @Parameter(description = "The day, default today") @QueryParam("on") String on) {
    Checks checks = new Checks();
    Optional<LocalDate> wanted = checks.day("on", on);
    checks.done();
    LocalDate day = wanted.orElse(asking.today());
    Organisations.Around around =
        organisations.around(readable(asking).on(day), Subjects.id("organisation", id));
    return PlaceJson.of(around, headcounts.below(around.organisation(), day), day);
  }

  /** Establishes one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.ADMIN)
  @Operation(
      summary = "Establish an organisation from a day on",
      description =
          "Refused with its reasons (409): the one above does not exist on the day, a sister has"
              + " the name, the one above is moved later.")
  @APIResponse(
      responseCode = "201",
      description = "Established",
      content = @Content(schema = @Schema(implementation = PlaceJson.class)))
  public Response establish(NewOrganisation wish) {
    TreeWish.Establish establish =
        new TreeWish.Establish(
            Subjects.id("organisation", wish.above()), wish.kind(), wish.level(), wish.name());
    Change change = new Change(wish.day(), wish.reason(), asking.account(), asking.at());
    Scope scope = asking.changeable(Role.ADMIN);
    return facts.add(
        () ->
            Answer.of(
                reorganising.establish(scope, establish, change),
                made -> told(scope.on(wish.day()), made.organisationId(), wish.day())));
  }

  private PlaceJson told(Scope scope, long id, LocalDate day) {
    return PlaceJson.of(organisations.around(scope, id), Map.of(), day);
  }
}
