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
import java.util.List;
import java.util.Optional;
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
import org.lingyan.api.json.NewPerson;
import org.lingyan.api.json.PeoplePage;
import org.lingyan.api.json.PersonJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.intake.IntakeKind;
import org.lingyan.people.name.NameWords;
import org.lingyan.people.person.Directory;
import org.lingyan.people.person.FoundPerson;
import org.lingyan.people.person.PeopleQuery;
import org.lingyan.people.person.PersonView;
import org.lingyan.people.person.PuttingOnRecord;
import org.lingyan.people.person.SeeingDays;
import org.lingyan.people.tree.Change;
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
  private final PuttingOnRecord putting;
  private final LookingAtOthers looking;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected PeopleResource() {
    this(null, null, null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PeopleResource(
      Directory directory,
      SeeingDays seeing,
      Organisations organisations,
      PuttingOnRecord putting,
      LookingAtOthers looking,
      Facts facts,
      Asking asking) {
    this.directory = directory;
    this.seeing = seeing;
    this.organisations = organisations;
    this.putting = putting;
    this.looking = looking;
    this.facts = facts;
    this.asking = asking;
  }

  /** People by name or number. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "People in scope, by name or number",
      description =
          "Finds parts of present and former names, pinyin and initials, and whole numbers of"
              + " documents and phones. Who works beside her main employment at an organisation in"
              + " scope is listed with that post. A trainee's scope is herself.")
  public PeoplePage people(
      @Parameter(description = "Part of a name, pinyin, initials; or a whole number")
          @QueryParam("q")
          String query,
      @Parameter(description = "Only people at or below this organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "EMPLOYED, the default, LEFT, or MOVED: gone elsewhere")
          @QueryParam("presence")
          String presence,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    Page.Request wanted = Paging.of(page, size, checks);
    PeopleQuery.Presence there =
        checks
            .word("presence", presence, PeopleQuery.Presence.class)
            .orElse(PeopleQuery.Presence.EMPLOYED);
    checks.done();
    String name = Checks.given(query).orElse("");
    Optional<Long> at = Checks.given(organisation).map(id -> Subjects.id("organisation", id));
    Scope scope = asking.readable();
    if (scope.subtrees().isEmpty()) {
      return PeoplePage.of(herself(scope, name, at, wanted));
    }
    Optional<OrganisationView> below = at.map(id -> organisations.inScope(scope, id));
    return PeoplePage.of(
        directory.search(scope, new PeopleQuery(name, below, there, Optional.empty()), wanted));
  }

  private Page<FoundPerson> herself(
      Scope scope, String name, Optional<Long> at, Page.Request wanted) {
    PersonView self = directory.inScope(scope, asking.person());
    if (at.filter(id -> id != self.organisationId()).isPresent()) {
      throw new UnknownSubject("organisation:" + at);
    }
    boolean found = name.isBlank() || NameWords.finds(self.name(), name);
    return new Page<>(
        found && wanted.page() == 0
            ? List.of(new FoundPerson(self, Optional.empty(), Optional.empty()))
            : List.of(),
        wanted.page(),
        wanted.size(),
        found ? 1 : 0);
  }

  /** Puts somebody on record. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs({Role.HR, Role.ADMIN})
  @Operation(
      summary = "Put a person on record with her first employment",
      description =
          "Refused with its reasons (409): a document that is on record with somebody else, a name"
              + " of no letters, a day of birth that contradicts the ID number, a first day in the"
              + " future.")
  @APIResponse(
      responseCode = "201",
      description = "On record",
      content = @Content(schema = @Schema(implementation = PersonJson.class)))
  public Response put(NewPerson wish) {
    Scope scope = asking.changeable(IntakeKind.PEOPLE.roles());
    long place = Subjects.id("organisation", wish.organisation());
    Change change = new Change(wish.from(), wish.reason(), asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                putting.put(scope, wish.facts(), place, wish.workerCategory(), change),
                person -> PersonJson.of(directory.inScope(scope, person))));
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
    PersonView found =
        directory.inScope(seeing.look(asking.readable(), person, Optional.of(day)).scope(), person);
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return PersonJson.of(found);
  }
}
