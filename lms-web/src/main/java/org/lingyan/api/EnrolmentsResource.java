package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.lingyan.learning.attempt.Enrolling;
import org.lingyan.people.account.Role;

/** Beginning a course. */
@ApplicationScoped
@Path("courses/{id}/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.LEARNING)
public class EnrolmentsResource {
  private final Enrolling enrolling;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected EnrolmentsResource() {
    this(null, null, null);
  }

  /** Works through these. */
  @Inject
  public EnrolmentsResource(Enrolling enrolling, Facts facts, Asking asking) {
    this.enrolling = enrolling;
    this.facts = facts;
    this.asking = asking;
  }

  /** Enrols the caller. */
  @POST
  @Needs(Role.TRAINEE)
  @Operation(
      summary = "Begin a course",
      description = "A person has one attempt at a course; enrolling again finds it: 200.")
  @APIResponse(
      responseCode = "201",
      description = "Begun",
      content = @Content(schema = @Schema(implementation = AttemptJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Begun before",
      content = @Content(schema = @Schema(implementation = AttemptJson.class)))
  public Response enrol(@PathParam("id") String id) {
    long person = asking.person();
    String course = Subjects.name("course", id);
    return facts.add(
        () ->
            Answer.of(
                enrolling.enrol(person, course, asking.at()),
                attempt -> AttemptJson.of(attempt, asking.texts())));
  }
}
