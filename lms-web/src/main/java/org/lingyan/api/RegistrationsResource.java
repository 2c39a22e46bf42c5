package org.lingyan.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.lingyan.api.json.NewWithdrawal;
import org.lingyan.api.json.RegistrationJson;
import org.lingyan.credential.registration.RecordingRegistration;
import org.lingyan.credential.registration.Registrations;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.Scope;

/** What is done about a registration. */
@ApplicationScoped
@Path("registrations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = LingyanApi.CREDENTIALS)
public class RegistrationsResource {
  private final Registrations registrations;
  private final RecordingRegistration recording;
  private final Facts facts;
  private final Asking asking;

  /** For the container's proxy. */
  protected RegistrationsResource() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public RegistrationsResource(
      Registrations registrations, RecordingRegistration recording, Facts facts, Asking asking) {
    this.registrations = registrations;
    this.recording = recording;
    this.facts = facts;
    this.asking = asking;
  }

  /** Withdraws it. */
  @POST
  @Path("withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(Role.HR)
  @Operation(
      summary = "Withdraw a registration that was entered wrongly",
      description = "The certificate stands as it was.")
  @APIResponse(
      responseCode = "201",
      description = "Withdrawn",
      content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Withdrawn before",
      content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
  public Response withdraw(@PathParam("id") String id, NewWithdrawal wish) {
    Scope scope = asking.changeable(Role.HR);
    long registration = Subjects.id("registration", id);
    Change change = new Change(asking.today(), wish.reason(), asking.account(), asking.at());
    return facts.add(
        () ->
            Answer.of(
                recording.withdraw(scope, registration, change),
                done -> RegistrationJson.of(registrations.find(scope, done))));
  }
}
