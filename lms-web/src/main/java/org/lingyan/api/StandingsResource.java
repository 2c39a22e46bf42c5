package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Checks;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.StandingJson;
import org.lingyan.audit.SensitiveKind;
import org.lingyan.hours.standing.Standings;
import org.lingyan.people.account.LookingAtOthers;
import org.lingyan.people.account.Role;
import org.lingyan.people.person.SeeingDays;

/** How a person stands. */
@ApplicationScoped
@Path("people/{id}/standings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.HOURS)
public class StandingsResource {
  private final SeeingDays seeing;
  private final LookingAtOthers looking;
  private final Standings standings;
  private final Asking asking;

  /** For the container's proxy. */
  protected StandingsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public StandingsResource(
      SeeingDays seeing, LookingAtOthers looking, Standings standings, Asking asking) {
    this.seeing = seeing;
    this.looking = looking;
    this.standings = standings;
    this.asking = asking;
  }

  /** Every requirement that binds the person. */
  @GET
  @Needs({Role.HR, Role.TRAINING, Role.AUDITOR, Role.TRAINEE})
  @Operation(
      summary = "How a person stands under every requirement that binds her",
      description =
          "The main requirement first. Another's id is unknown to a trainee. A unit that she has left"
              + " finds her on its own days.")
  public List<StandingJson> standings(
      @PathParam("id") String id,
      @Parameter(description = "The day judged, default today; facts dated after it do not count")
          @QueryParam("on")
          String on,
      @Parameter(
              description = "Any day of the period, default the one that contains the day judged")
          @QueryParam("period")
          String period,
      @Parameter(description = "A moment: what was known then, default now") @QueryParam("knownAt")
          String knownAt) {
    Checks checks = new Checks();
    LocalDate day = checks.day("on", on).orElse(asking.today());
    LocalDate inPeriod = checks.day("period", period).orElse(day);
    Instant known = checks.moment("knownAt", knownAt).orElse(asking.at());
    checks.done();
    long person = Subjects.id("person", id);
    seeing.asOf(asking.readable(), person, checks.day("on", on));
    looking.note(asking.caller(), Asking.readers(), person, SensitiveKind.FILE, "", asking.at());
    return standings.of(person, inPeriod, day, known).stream()
        .map(judged -> StandingJson.of(judged.verdict(), asking.texts()))
        .toList();
  }
}
