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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.ComplianceJson;
import org.lingyan.oversight.ComplianceBoard;
import org.lingyan.people.account.Grant;
import org.lingyan.people.account.Role;
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
  private final Asking asking;

  /** For the container's proxy. */
  protected ComplianceResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public ComplianceResource(Organisations organisations, ComplianceBoard boards, Asking asking) {
    this.organisations = organisations;
    this.boards = boards;
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

  private long organisationId(String wanted) {
    return Checks.given(wanted)
        .map(id -> Subjects.id("organisation", id))
        .orElseGet(
            () ->
                asking.caller().topmost(Asking.readers()).map(Grant::organisationId).orElseThrow());
  }
}
