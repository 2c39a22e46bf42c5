package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.json.HomeJson;
import org.lingyan.certificate.Proofs;
import org.lingyan.hours.standing.HoursVerdict;
import org.lingyan.hours.standing.Judged;
import org.lingyan.hours.standing.Standings;
import org.lingyan.learning.progress.Agenda;
import org.lingyan.learning.progress.MyCourse;
import org.lingyan.learning.progress.MyCourses;
import org.lingyan.people.account.Role;
import org.lingyan.shared.DateRange;

/** What a trainee's first page shows. */
@ApplicationScoped
@Path("me/home")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class HomeResource {
  private final Standings standings;
  private final MyCourses myCourses;
  private final Proofs proofs;
  private final Asking asking;

  /** For the container's proxy. */
  protected HomeResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public HomeResource(Standings standings, MyCourses myCourses, Proofs proofs, Asking asking) {
    this.standings = standings;
    this.myCourses = myCourses;
    this.proofs = proofs;
    this.asking = asking;
  }

  /** The first page. */
  @GET
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "What the trainee's first page shows",
      description = "Standing, what waits, the next action, courses and papers.")
  public HomeJson home() {
    long person = asking.person();
    Optional<HoursVerdict> standing =
        standings.of(person, DateRange.yearOf(asking.today()), asking.today(), asking.at()).stream()
            .filter(Judged::main)
            .map(Judged::verdict)
            .findFirst();
    List<MyCourse> courses = myCourses.of(person);
    Agenda agenda = Agenda.of(courses, standing, asking.today());
    return HomeJson.of(standing, courses, agenda, proofs.of(person), asking.texts());
  }
}
