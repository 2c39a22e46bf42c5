package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.json.OrganisationJson;
import org.lingyan.api.json.OrganisationsJson;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Organisations;

/** Organisations by name. */
@ApplicationScoped
@Path("organisations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class OrganisationsResource {
  private static final int MOST = 50;

  private final Organisations organisations;
  private final Asking asking;

  /** For the container's proxy. */
  protected OrganisationsResource() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public OrganisationsResource(Organisations organisations, Asking asking) {
    this.organisations = organisations;
    this.asking = asking;
  }

  /** Organisations in scope, as the tree stands on a day. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
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
                asking.readable().on(day.orElse(asking.today())),
                Checks.given(query).orElse(""),
                MOST)
            .stream()
            .map(OrganisationJson::of)
            .toList());
  }
}
