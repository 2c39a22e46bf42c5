package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Paging;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.ComplianceJson;
import org.lingyan.api.json.CompliancePeoplePage;
import org.lingyan.hours.standing.PeopleTraits;
import org.lingyan.hours.standing.StandingList;
import org.lingyan.hours.standing.Status;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.ComplianceBoard;
import org.lingyan.oversight.OpeningBoard;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.rules.HoursRule;
import org.lingyan.shared.DateRange;

/** How organisations stand. */
@ApplicationScoped
@Path("compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class ComplianceResource {
  private final Organisations organisations;
  private final ComplianceBoard boards;
  private final OpeningBoard opening;
  private final Asking asking;

  /** For the container's proxy. */
  protected ComplianceResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComplianceResource(
      Organisations organisations, ComplianceBoard boards, OpeningBoard opening, Asking asking) {
    this.organisations = organisations;
    this.boards = boards;
    this.opening = opening;
    this.asking = asking;
  }

  /** The board. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(
      summary = "How the people of an organisation and of those directly below it stand",
      description = "The counts of all six statuses add up to the people bound on the day.")
  public ComplianceJson compliance(
      @Parameter(description = "Default: the caller's topmost organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "Default: the main requirement") @QueryParam("requirement")
          String requirement,
      @Parameter(description = "The day judged, default today") @QueryParam("on") String on,
      @Parameter(
              description = "Any day of the period, default the one that contains the day judged")
          @QueryParam("period")
          String period,
      @Parameter(description = "A moment: what was known then, default now") @QueryParam("knownAt")
          String knownAt) {
    Checks checks = new Checks();
    LocalDate day = checks.day("on", on).orElse(asking.today());
    LocalDate inPeriod = checks.day("period", period).orElse(day);
    Optional<Instant> known = checks.moment("knownAt", knownAt);
    checks.done();
    Scope scope = asking.readable();
    OrganisationView top = organisations.inScope(scope, organisationId(organisation));
    LocalDate deciding = DateRange.yearOf(inPeriod).deciding(day);
    Optional<HoursRule> rule = boards.requirement(top, Checks.given(requirement), deciding);
    return ComplianceJson.of(
        known
            .map(then -> boards.asKnown(scope, top.id(), rule, inPeriod, day, then))
            .orElseGet(() -> boards.board(scope, top.id(), rule, inPeriod, day, asking.at())));
  }

  /** The rows under the board's numbers. */
  @GET
  @Path("people")
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR})
  @Operation(
      summary = "The people of a board, with every reason",
      description =
          "Today's list in the caller's scope. Without filters it has as many rows as the board has"
              + " people; with a status, as many as its count; with own, those of the organisation"
              + " itself.")
  public CompliancePeoplePage people(
      @Parameter(description = "Default: the caller's topmost organisation")
          @QueryParam("organisation")
          String organisation,
      @Parameter(description = "true: only people of the organisation itself") @QueryParam("own")
          String own,
      @Parameter(description = "Default: the main requirement") @QueryParam("requirement")
          String requirement,
      @Parameter(description = "Any day of the period, default today") @QueryParam("period")
          String period,
      @Parameter(description = "One status; default all") @QueryParam("status") String status,
      @Parameter(description = "Part of a name, pinyin or initials") @QueryParam("q") String name,
      @Parameter(description = "Kind of employment; default all") @QueryParam("worker")
          String worker,
      @Parameter(description = "Level of the national certificate; default all")
          @QueryParam("level")
          String level,
      @Parameter(description = "Code of a category of which something is missing")
          @QueryParam("lacking")
          String lacking,
      @Parameter(description = "From 0") @QueryParam("page") String page,
      @Parameter(description = "1 to 500, default 50") @QueryParam("size") String size) {
    Checks checks = new Checks();
    LocalDate inPeriod = checks.day("period", period).orElse(asking.today());
    if (inPeriod.isAfter(DateRange.yearOf(asking.today()).last())) {
      checks.wrong("period", "api.field.day", period);
    }
    BoardQuery query =
        new BoardQuery(
            organisationId(organisation),
            Checks.given(own).filter("true"::equals).isPresent(),
            Checks.given(requirement),
            inPeriod,
            checks.word("status", status, Status.class).map(Set::of).orElse(Set.of()),
            Checks.given(name).orElse(""),
            new PeopleTraits(
                checks.word("worker", worker, WorkerCategory.class),
                checks.word("level", level, CertificateLevel.class),
                Checks.given(lacking)),
            StandingList.Sort.NAME,
            false,
            false,
            Paging.of(page, size, checks));
    checks.done();
    return CompliancePeoplePage.of(
        opening.open(asking.readable(), query, asking.at()), asking.texts());
  }

  private long organisationId(String wanted) {
    return Checks.given(wanted)
        .map(id -> Subjects.id("organisation", id))
        .orElseGet(
            () ->
                asking.caller().topmost(Asking.readers()).map(Grant::organisationId).orElseThrow());
  }
}
