package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.PeoplePage;
import org.lingyan.api.json.PersonJson;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Page;
import org.lingyan.shared.UnknownSubject;

/** People in scope. */
@ApplicationScoped
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.PEOPLE)
public class PeopleResource {
  private final Directory directory;
  private final SeeingDays seeing;
  private final Organisations organisations;
  private final Asking asking;

  /** For the container's proxy. */
  protected PeopleResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PeopleResource(
      Directory directory, SeeingDays seeing, Organisations organisations, Asking asking) {
    this.directory = directory;
    this.seeing = seeing;
    this.organisations = organisations;
    this.asking = asking;
  }

  /** People by name. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(summary = "People in scope, by name", description = "A trainee's scope is herself.")
  public PeoplePage people(
      @Parameter(description = "Part of a name") @QueryParam("q") String query,
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    checks.done();
    String name = Checks.given(query).orElse("");
    Optional<Long> at = Checks.given(organisation).map(id -> Subjects.id("organisation", id));
    Scope scope = asking.readable();
    if (scope.subtrees().isEmpty()) {
      return PeoplePage.of(herself(scope, name, at, wanted));
    }
    Optional<OrganisationView> below = at.map(id -> organisations.inScope(scope, id));
    return PeoplePage.of(directory.search(scope, name, below, wanted));
  }

  private Page<PersonView> herself(
      Scope scope, String name, Optional<Long> at, Page.Request wanted) {
    PersonView self = directory.inScope(scope, asking.person());
    if (at.filter(id -> id != self.organisationId()).isPresent()) {
      throw new UnknownSubject("organisation:" + at);
    }
    boolean found = self.name().contains(name.strip());
    return new Page<>(
        found && wanted.page() == 0 ? List.of(self) : List.of(),
        wanted.page(),
        wanted.size(),
        found ? 1 : 0);
  }

  /** A person. */
  @GET
  @Path("{id}")
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "A person in scope",
      description = "A unit that she has left finds her on its own days.")
  public PersonJson person(
      @PathParam("id") String id,
      @Parameter(description = "The day on which she is looked for, default today")
          @QueryParam("on")
          String on) {
    Checks checks = new Checks();
    LocalDate day = checks.day("on", on).orElse(asking.today());
    checks.done();
    long person = Subjects.id("person", id);
    return PersonJson.of(
        directory.inScope(
            seeing.look(asking.readable(), person, Optional.of(day)).scope(), person));
  }
}
