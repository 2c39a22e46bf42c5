package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lingyan.api.edge.Answer;
import org.lingyan.api.edge.Asking;
import org.lingyan.api.edge.Facts;
import org.lingyan.api.edge.Needs;
import org.lingyan.api.input.Subjects;
import org.lingyan.api.json.AttemptJson;
import org.lingyan.api.json.NewStay;
import org.lingyan.api.json.StayJson;
import org.lingyan.api.json.TryJson;
import org.lingyan.learning.attempt.Attempts;
import org.lingyan.learning.attempt.EarningTime;
import org.lingyan.learning.attempt.StayView;
import org.lingyan.learning.attempt.TakingQuiz;
import org.lingyan.people.account.Role;

/** One's own attempt at a course. */
@ApplicationScoped
@Path("attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class AttemptsResource {
  private final Attempts attempts;
  private final EarningTime earning;
  private final TakingQuiz quiz;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected AttemptsResource() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public AttemptsResource(
      Attempts attempts, EarningTime earning, TakingQuiz quiz, Facts facts, Asking asking) {
    this.attempts = attempts;
    this.earning = earning;
    this.quiz = quiz;
    this.facts = facts;
    this.asking = asking;
  }

  /** The attempt. */
  @GET
  @Needs(Role.TRAINEE)
  @Operation(summary = "One's own attempt, with the progress in every lesson")
  public AttemptJson attempt(@PathParam("id") String id) {
    return AttemptJson.of(
        attempts.own(asking.person(), Subjects.id("attempt", id)), asking.texts());
  }

  /** Opens a lesson's page. */
  @POST
  @Path("stays")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Open a lesson's page: time is earned from now, here and nowhere else",
      description = "Report to stays/heartbeats as often as the answer says.")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = StayJson.class)))
  public Response open(@PathParam("id") String id, NewStay wish) {
    StayView stay =
        earning.open(asking.person(), Subjects.id("attempt", id), wish.lesson(), asking.at());
    return Response.status(Response.Status.CREATED).entity(StayJson.of(stay)).build();
  }

  /** Begins a try at the quiz. */
  @POST
  @Path("tries")
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Begin a try at the quiz",
      description =
          "409 while lessons are open or when the quiz is passed. An open try is found again: 200.")
  @APIResponse(
      responseCode = "201",
      description = "Begun",
      content = @Content(schema = @Schema(implementation = TryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "An open try",
      content = @Content(schema = @Schema(implementation = TryJson.class)))
  public Response begin(@PathParam("id") String id) {
    long person = asking.person();
    long attempt = Subjects.id("attempt", id);
    return facts.add(() -> Answer.of(quiz.begin(person, attempt, asking.at()), TryJson::of));
  }
}
